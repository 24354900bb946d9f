package safeguarding.referral.tipline;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.web.Receipt;
import safeguarding.referral.account.AccountText;
import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.account.CheckedText;
import safeguarding.referral.account.TextKind;
import safeguarding.referral.concern.AnonymousConcerns;
import safeguarding.referral.intake.AnonymousIntake;
import safeguarding.referral.intake.Referrals;

/**
 * Where somebody looks at what was written before other agencies may: what he leaves stands from then on in the referral and
 * its concerns, and what he takes out is gone.
 */
@ApplicationScoped
class CheckDesk {

    private final TiplineReferrals tips;
    private final AccountTexts texts;
    private final Referrals referrals;
    private final AnonymousIntake intake;
    private final AnonymousConcerns concerns;
    private final Caller caller;

    CheckDesk(TiplineReferrals tips, AccountTexts texts, Referrals referrals, AnonymousIntake intake,
            AnonymousConcerns concerns, Caller caller) {
        this.tips = tips;
        this.texts = texts;
        this.referrals = referrals;
        this.intake = intake;
        this.concerns = concerns;
        this.caller = caller;
    }

    @Transactional
    Receipt check(UUID id, UUID text, NewCheck check) {
        // No program can judge this.
        caller.person();
        UUID referral = tips.of(caller.agency(), id).id();
        // Locks it: of two who check at once, the later sees what the earlier has done.
        referrals.lock(referral);
        AccountText found = texts.of(referral).stream().filter(one -> one.id().equals(text)).findFirst()
                .orElseThrow(TiplineReferralNotFound::new);
        String written = found.body();
        if (written == null) {
            throw new TextCheckedAlready();
        }
        examine(id, found.kind(), written, check);
        texts.check(text, new CheckedText(id, found.kind(), check.wording(), check.takenOut()));
        if (found.kind() == TextKind.ACCOUNT) {
            intake.say(id, check.wording());
        }
        tips.concerns(id).forEach(concern -> concerns.say(concern, check.wording()));
        referrals.holdBack(id, !texts.of(id).stream().allMatch(AccountText::isChecked));
        return new Receipt(text, 1, List.of());
    }

    private void examine(UUID referral, TextKind kind, String written, NewCheck check) {
        Faults faults = new Faults();
        if (kind != TextKind.ACCOUNT && check.wording().length() > AccountTexts.LONGEST_ADDITION) {
            faults.add("/wording", "An addition has no more than 1000 characters.");
        }
        if (kind == TextKind.ACCOUNT && !check.hasNamesLookedAt() && !tips.named(referral).isEmpty()) {
            faults.add("/namesLookedAt",
                    "Somebody may have put his own name where the form asks for others'. Look at whom it names, and"
                            + " amend the referral first where one of them is the writer.");
        }
        check.examine(faults, written);
        faults.throwIfAny();
    }
}

package safeguarding.referral.tipline;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.web.Receipt;
import safeguarding.referral.account.AccountText;
import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.account.CheckedText;
import safeguarding.referral.account.TextKind;
import safeguarding.referral.concern.AnonymousConcerns;
import safeguarding.referral.intake.AnonymousIntake;
import safeguarding.referral.intake.Referrals;
import safeguarding.referral.wording.Wording;

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
        AccountText written = texts.of(referral).stream().filter(found -> found.id().equals(text)).findFirst()
                .orElseThrow(TiplineReferralNotFound::new);
        if (written.isChecked()) {
            throw new TextCheckedAlready();
        }
        if (written.kind() != TextKind.ACCOUNT && check.wording().length() > AccountTexts.LONGEST_ADDITION) {
            throw new Invalid(List.of(new Fault("/wording", "An addition has no more than 1000 characters.")));
        }
        if (!Wording.of(check.wording()).removed().isEmpty()) {
            throw new Invalid(
                    List.of(new Fault("/wording", "This still has what looks like a number, an address or a name of the"
                            + " writer's own. What identifies the people whom it is about goes into the referral.")));
        }
        texts.check(text, new CheckedText(id, written.kind(), check.wording(), check.takenOut()));
        if (written.kind() == TextKind.ACCOUNT) {
            intake.say(id, check.wording());
        }
        tips.concerns(id).forEach(concern -> concerns.say(concern, check.wording()));
        referrals.holdBack(id, !texts.of(id).stream().allMatch(AccountText::isChecked));
        return new Receipt(text, 1, List.of());
    }
}

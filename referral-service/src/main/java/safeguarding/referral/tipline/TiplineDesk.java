package safeguarding.referral.tipline;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Cursor;
import safeguarding.referral.account.AccountText;
import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.account.Questions;
import safeguarding.referral.returncode.ReturnCode;
import safeguarding.referral.returncode.ReturnCodes;

/** Where the receiving agency reads and asks. */
@ApplicationScoped
@Transactional
class TiplineDesk {

    private static final String AT_GATEWAY = "/referral/v1/tipline/referrals/";
    private static final int MOST_QUESTIONS = 500;

    private final TiplineReferrals referrals;
    private final AccountTexts texts;
    private final Questions questions;
    private final ReturnCodes codes;
    private final Trail trail;
    private final Caller caller;

    TiplineDesk(TiplineReferrals referrals, AccountTexts texts, Questions questions, ReturnCodes codes, Trail trail,
            Caller caller) {
        this.referrals = referrals;
        this.texts = texts;
        this.questions = questions;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
    }

    TiplinePage list(@Nullable String after, int limit) {
        List<TiplineReferrals.Numbered> found = referrals.after(caller.agency(), Cursor.decode(after), limit);
        List<TiplineReferrals.Numbered> shown = found.subList(0, Math.min(limit, found.size()));
        trail.searched("anonymous-referral", Map.of("limit", limit), shown.size());
        String next = found.size() > limit ? new Cursor(shown.get(limit - 1).number()).encoded() : null;
        return new TiplinePage(shown.stream().map(TiplineReferrals.Numbered::referral).toList(), next);
    }

    TiplineView read(UUID id) {
        TiplineReferral referral = own(id);
        trail.read("anonymous-referral", id, 1, "full");
        return new TiplineView(referral, texts.of(id).stream().map(this::view).toList(), questions.of(id), codes.isIssued(id),
                referrals.named(id));
    }

    Created ask(UUID id, String text) {
        own(id);
        if (questions.of(id).size() >= MOST_QUESTIONS) {
            throw new NothingMoreIsAsked();
        }
        return new Created(AT_GATEWAY + id, questions.ask(id, text), 1);
    }

    /** For somebody on the telephone who has not been given one. */
    CodeView giveCode(UUID id, ReturnCodes.Prepared prepared) {
        own(id);
        if (codes.isIssued(id)) {
            throw new CodeGivenAlready();
        }
        ReturnCode code = codes.issue(id, prepared);
        trail.in(Chain.of(id)).noted("return-code.given", id);
        return new CodeView(code.reference(), code.code());
    }

    private TiplineReferral own(UUID id) {
        return referrals.of(caller.agency(), id);
    }

    private TextView view(AccountText text) {
        String body = text.body();
        return body == null ? TextView.checked(text, texts.checked(text.id()).orElseThrow()) : TextView.waiting(text, body);
    }
}

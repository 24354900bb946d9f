package safeguarding.disclosure.scheme.office;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.scheme.casefile.Application;
import safeguarding.disclosure.scheme.casefile.ApplicationNotFound;
import safeguarding.disclosure.scheme.casefile.Case;
import safeguarding.disclosure.scheme.casefile.Cases;
import safeguarding.disclosure.scheme.clock.SchemeClocks;
import safeguarding.disclosure.scheme.enquiry.Ask;
import safeguarding.disclosure.scheme.enquiry.NewAsk;
import safeguarding.disclosure.scheme.enquiry.Reply;
import safeguarding.disclosure.scheme.enquiry.RiskAssessment;
import safeguarding.disclosure.scheme.interview.Interview;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;

/** Where the applicant is interviewed, agencies are asked, and the risk is assessed. */
@ApplicationScoped
class EnquiryDesk {

    private static final int MOST_ASKS = 200;

    private final Cases cases;
    private final SchemeClocks clocks;
    private final SchemeCodes codes;
    private final Clock clock;

    EnquiryDesk(Cases cases, SchemeClocks clocks, SchemeCodes codes, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    Receipt interview(UUID id, @Nullable String ifMatch, Interview said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.INTERVIEW);
        Instant now = clock.instant();
        Faults faults = new Faults();
        said.check(now, EnglishDay.of(now), codes.warnings(), before.scheme().warnings(), faults);
        if (said.heldAt().isBefore(after.receivedAt())) {
            faults.add("/heldAt", "This moment is before the application.");
        }
        faults.throwIfAny();
        clocks.happened(before.clocks(), "interview", said.heldAt());
        return cases.put(before, after, before.file().interviewed(said), ApplicationAct.INTERVIEW);
    }

    @Transactional
    Created ask(UUID id, @Nullable String ifMatch, NewAsk said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.ASK);
        Faults faults = new Faults();
        said.check(clock.instant(), faults);
        if (before.file().asks().size() >= MOST_ASKS) {
            faults.add("/agency", "So many have been asked that nobody could read the answers.");
        }
        faults.throwIfAny();
        UUID ask = Ids.next();
        clocks.asked(before.clocks(), ask, said.askedAt(), said.replyBy());
        cases.put(before, after, before.file().asked(new Ask(ask, said, null)), ApplicationAct.ASK);
        return new Created("/disclosure/v1/scheme-applications/" + id, ask, after.version());
    }

    @Transactional
    Receipt hear(UUID id, UUID asked, @Nullable String ifMatch, Reply said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.HEAR);
        Ask ask = before.file().asks().stream().filter(one -> one.id().equals(asked)).findFirst()
                .orElseThrow(ApplicationNotFound::new);
        Faults faults = new Faults();
        Ask answered = ask.replied(said, clock.instant(), faults);
        faults.throwIfAny();
        clocks.happened(before.clocks(), "reply:" + asked, said.repliedAt());
        return cases.put(before, after, before.file().replied(answered), ApplicationAct.HEAR);
    }

    @Transactional
    Receipt assess(UUID id, @Nullable String ifMatch, RiskAssessment said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.ASSESS);
        Faults faults = new Faults();
        said.check(before.file().asks(), faults);
        faults.throwIfAny();
        clocks.happened(before.clocks(), "assessment", clock.instant());
        return cases.put(before, after, before.file().assessed(said), ApplicationAct.ASSESS);
    }
}

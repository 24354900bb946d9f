package safeguarding.disclosure.scheme.office;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.disclosure.scheme.casefile.ApplicationNotFound;
import safeguarding.disclosure.scheme.casefile.Case;
import safeguarding.disclosure.scheme.casefile.Cases;
import safeguarding.disclosure.scheme.casefile.OpenApplication;
import safeguarding.disclosure.scheme.clock.SchemeClocks;
import safeguarding.disclosure.scheme.decision.ApplicationDecision;
import safeguarding.disclosure.scheme.decision.ApplicationDecisions;
import safeguarding.disclosure.scheme.status.ApplicantStatuses;
import safeguarding.disclosure.scheme.status.ReturnCode;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;

/** Where officers see what is open, read a case, and give an applicant his code. */
@ApplicationScoped
class CaseDesk {

    private final Cases cases;
    private final SchemeClocks clocks;
    private final ApplicationDecisions decisions;
    private final ApplicantStatuses statuses;
    private final Trail trail;
    private final Clock clock;

    CaseDesk(Cases cases, SchemeClocks clocks, ApplicationDecisions decisions, ApplicantStatuses statuses, Trail trail,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.decisions = decisions;
        this.statuses = statuses;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    OpenPage list(OpenList list) {
        int most = list.most();
        List<OpenApplication> found = cases.open(Cursor.decode(list.after()).position(), most + 1);
        List<OpenApplication> page = found.subList(0, Math.min(most, found.size()));
        trail.searched("scheme-applications", list, page.size());
        Map<UUID, Long> read = page.stream().collect(Collectors.toMap(OpenApplication::id, OpenApplication::version));
        trail.read("scheme-application", read, "list");
        String next = found.size() > most ? new Cursor(page.get(most - 1).position()).encoded() : null;
        return new OpenPage(page, next);
    }

    @Transactional
    CaseView read(UUID id) {
        Case found = cases.visible(id);
        trail.read("scheme-application", id, found.application().version(), "whole");
        return CaseView.of(found, clocks.of(id), clock.instant());
    }

    @Transactional
    ApplicationDecision readDecision(UUID id, UUID decision) {
        cases.visible(id);
        ApplicationDecision found = decisions.find(id, decision).orElseThrow(ApplicationNotFound::new);
        trail.in(Chain.of(id)).read("scheme-decision", decision, 1, "record");
        return found;
    }

    @Transactional
    ReturnCode giveCode(UUID id) {
        cases.visible(id);
        trail.noted("return-code.given", id);
        return statuses.issue(id);
    }
}

package safeguarding.disclosure.scheme.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.scheme.casefile.Application;
import safeguarding.disclosure.scheme.casefile.Case;
import safeguarding.disclosure.scheme.casefile.CaseFile;
import safeguarding.disclosure.scheme.casefile.Cases;
import safeguarding.disclosure.scheme.clock.SchemeClocks;
import safeguarding.disclosure.scheme.conclusion.SchemeOutcome;
import safeguarding.disclosure.scheme.intake.Admission;
import safeguarding.disclosure.scheme.intake.FirstChecks;
import safeguarding.disclosure.scheme.intake.NewApplication;
import safeguarding.disclosure.scheme.intake.Withdrawal;
import safeguarding.disclosure.scheme.intelligence.IntelligenceDesk;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.disclosure.scheme.stage.ApplicationState;
import safeguarding.disclosure.scheme.status.ApplicantStatuses;
import safeguarding.disclosure.scheme.version.SchemeVersion;
import safeguarding.disclosure.scheme.version.SchemeVersions;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;

/** Where an application is taken, looked at first, let into the scheme, and withdrawn. */
@ApplicationScoped
class IntakeDesk {

    private static final String DANGER = "A child is said to be in danger: refer to children's services now.";

    private final Cases cases;
    private final SchemeVersions versions;
    private final SchemeClocks clocks;
    private final SchemeCodes codes;
    private final ApplicantStatuses statuses;
    private final IntelligenceDesk intelligence;
    private final Clock clock;

    IntakeDesk(Cases cases, SchemeVersions versions, SchemeClocks clocks, SchemeCodes codes, ApplicantStatuses statuses,
            IntelligenceDesk intelligence, Clock clock) {
        this.cases = cases;
        this.versions = versions;
        this.clocks = clocks;
        this.codes = codes;
        this.statuses = statuses;
        this.intelligence = intelligence;
        this.clock = clock;
    }

    @Transactional
    Created take(NewApplication said) {
        String force = cases.force();
        Instant now = clock.instant();
        Faults faults = new Faults();
        said.check(now, EnglishDay.of(now), codes.contacts(), faults);
        faults.throwIfAny();
        SchemeVersion scheme = versions.inForce(force, said.receivedAt());
        Application application = new Application(Ids.next(), 1, force, scheme.id(), ApplicationState.RECEIVED, null, null,
                said.receivedAt());
        cases.add(application, CaseFile.opened(said));
        statuses.applied(application.id(), force, scheme, said.receivedAt());
        return new Created("/disclosure/v1/scheme-applications/" + application.id(), application.id(), 1);
    }

    @Transactional
    Receipt check(UUID id, @Nullable String ifMatch, FirstChecks said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.CHECK);
        Faults faults = new Faults();
        said.check(EnglishDay.today(clock), codes.systems(), faults);
        faults.throwIfAny();
        clocks.happened(before.clocks(), "checks", clock.instant());
        Receipt receipt = cases.put(before, after, before.file().checked(said), ApplicationAct.CHECK);
        return new Receipt(receipt.id(), receipt.version(), said.immediateRisk() ? List.of(DANGER) : List.of());
    }

    @Transactional
    Receipt admit(UUID id, @Nullable String ifMatch, Admission said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.ADMIT);
        FirstChecks checks = before.file().checks();
        if (checks != null && checks.immediateRisk() && before.file().referrals().isEmpty()) {
            throw new DangerNotReferred();
        }
        clocks.happened(before.clocks(), "admission", clock.instant());
        return cases.put(before, after, before.file().admitted(said), ApplicationAct.ADMIT);
    }

    /** His wish is noted at every stage, so that what he sees does not tell which one it is. */
    @Transactional
    Receipt withdraw(UUID id, @Nullable String ifMatch, Withdrawal said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.WITHDRAW, SchemeOutcome.WITHDRAWN);
        LocalDate today = EnglishDay.today(clock);
        Faults faults = new Faults();
        if (said.on().isAfter(today) || said.on().isBefore(EnglishDay.of(after.receivedAt()))) {
            faults.add("/on", "This date is still to come, or is before the application.");
        }
        faults.throwIfAny();
        statuses.withdrew(id, said.on());
        if (before.application().state().isOpen() && !after.state().isOpen()) {
            UUID left = intelligence.leftOf(id, after.agency());
            return IntelligenceDesk.naming(left,
                    cases.put(before, after, before.file().withdrawn(said).leaving(left), ApplicationAct.WITHDRAW));
        }
        return cases.put(before, after, before.file().withdrawn(said), ApplicationAct.WITHDRAW);
    }
}

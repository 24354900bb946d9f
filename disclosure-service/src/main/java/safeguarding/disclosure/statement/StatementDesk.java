package safeguarding.disclosure.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.household.ReportedInvolvement;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.offender.OffenderFiles;
import safeguarding.disclosure.saying.AccuracyCheck;
import safeguarding.disclosure.saying.NewStatement;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/**
 * Where statements are made, corrected, checked and withdrawn. Each change is another version of the offender's record, so that
 * the registry asks again what is known; what touches a child is a concern in the same transaction.
 */
@ApplicationScoped
class StatementDesk {

    private final Statements statements;
    private final Consequences consequences;
    private final OffenderFiles offenders;
    private final MatterCodes codes;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    StatementDesk(Statements statements, Consequences consequences, OffenderFiles offenders, MatterCodes codes,
            ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.statements = statements;
        this.consequences = consequences;
        this.offenders = offenders;
        this.codes = codes;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records what is said.
     *
     * @param mayBeAsked whether the agency that it names, if any, is surely under the duty to co-operate
     */
    @Transactional
    Created record(UUID offender, NewStatement given, boolean mayBeAsked) {
        offenders.open(caller.agency(), offender);
        checked(given).throwIfAny();
        if (statements.standingOf(offender) >= Statements.MOST) {
            throw new TooManyStatements();
        }
        OffenderStatement said = OffenderStatement.recorded(offender, caller.agency(), given, clock.instant());
        OffenderStatement known = said.with(consequences.ofSaying(said, mayBeAsked));
        statements.add(known);
        write("offender-statement.recorded", known);
        return new Created("/disclosure/v1/offenders/" + offender + "/statements/" + known.id(), known.id(), 1,
                warnings(known, mayBeAsked));
    }

    @Transactional
    Receipt correct(UUID offender, UUID id, @Nullable String ifMatch, NewStatement given, boolean mayBeAsked) {
        OffenderStatement before = current(offender, id, ifMatch);
        Faults faults = checked(given);
        if (given.said().matters().size() == 1 && given.said().kind() != before.content().said().kind()) {
            faults.add("/said", "A correction is about the same matter; anything else is another statement.");
        }
        faults.throwIfAny();
        OffenderStatement right = before.corrected(given, clock.instant());
        OffenderStatement known = right.with(consequences.ofCorrecting(before, right, mayBeAsked));
        return changed("offender-statement.corrected", known, warnings(known, mayBeAsked));
    }

    @Transactional
    Receipt check(UUID offender, UUID id, @Nullable String ifMatch, AccuracyCheck check) {
        OffenderStatement before = current(offender, id, ifMatch);
        Faults faults = new Faults();
        check.check("", EnglishDay.today(clock), faults);
        faults.throwIfAny();
        return changed("offender-statement.checked", before.checked(check, clock.instant()), List.of());
    }

    @Transactional
    Receipt withdraw(UUID offender, UUID id, @Nullable String ifMatch, NewRetraction withdrawal) {
        OffenderStatement before = current(offender, id, ifMatch);
        OffenderStatement gone = before.withdrawn(withdrawal.reason(), clock.instant());
        consequences.ofWithdrawing(gone, withdrawal.reason());
        return changed("offender-statement.withdrawn", gone, List.of());
    }

    private static final String UNCHECKED = "Nobody is recognised by this until its accuracy was checked.";
    private static final String NOT_ASKED = "The agency was not asked: the registry does not say that it is under the duty to co-operate.";

    private OffenderStatement current(UUID offender, UUID id, @Nullable String ifMatch) {
        if (statements.isOf(caller.agency(), offender, id)) {
            offenders.openForItsSayer(offender);
        } else {
            offenders.open(caller.agency(), offender);
        }
        OffenderStatement before = statements.lockedFor(caller.agency(), offender, id);
        Revision.require(ifMatch, before.version());
        return before;
    }

    private Faults checked(NewStatement given) {
        Faults faults = new Faults();
        LocalDate today = EnglishDay.today(clock);
        given.check(today, codes, faults);
        return faults;
    }

    private Receipt changed(String action, OffenderStatement statement, List<String> warnings) {
        statements.put(statement);
        write(action, statement);
        return new Receipt(statement.id(), statement.version(), warnings);
    }

    private static List<String> warnings(OffenderStatement statement, boolean mayBeAsked) {
        List<String> warnings = new ArrayList<>();
        if (statement.state() == StatementState.RECORDED) {
            warnings.add(UNCHECKED);
        }
        ReportedInvolvement named = statement.content().said().involvement();
        if (named != null && named.underDuty() == Answer.YES && !mayBeAsked) {
            warnings.add(NOT_ASKED);
        }
        return warnings;
    }

    private void write(String action, OffenderStatement statement) {
        trail.in(Chain.of(statement.offender())).wrote(action, statement.id(),
                contents.keep(statement.id(), statement.version(), statement));
        offenders.amended(statement.offender());
    }
}

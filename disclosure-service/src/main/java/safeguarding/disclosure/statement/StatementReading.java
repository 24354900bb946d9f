package safeguarding.disclosure.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.offence.OffenceCatalogue;
import safeguarding.disclosure.offender.OffenderFiles;
import safeguarding.disclosure.saying.Said;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** Where the agencies that manage somebody read what is said of him, by whichever of them. */
@ApplicationScoped
class StatementReading {

    private final Statements statements;
    private final OffenderFiles offenders;
    private final OffenceCatalogue offences;
    private final MatterCodes codes;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    StatementReading(Statements statements, OffenderFiles offenders, OffenceCatalogue offences, MatterCodes codes,
            ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.statements = statements;
        this.offenders = offenders;
        this.offences = offences;
        this.codes = codes;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    StatementList all(UUID offender) {
        offenders.requireVisibleTo(caller.agency(), offender);
        List<OffenderStatement> found = statements.of(offender);
        trail.in(Chain.of(offender)).noted("offender-statements.listed", offender);
        Map<UUID, Long> versions = found.stream().collect(Collectors.toMap(OffenderStatement::id, OffenderStatement::version));
        trail.read("offender-statement", versions, "list");
        return new StatementList(offender, found.stream().map(this::view).toList());
    }

    @Transactional
    StatementView read(UUID offender, UUID id) {
        requireVisible(offender, id);
        return noted(statements.find(offender, id).orElseThrow(StatementNotFound::new), "present");
    }

    @Transactional
    StatementView readVersion(UUID offender, UUID id, long version) {
        requireVisible(offender, id);
        OffenderStatement then = statements.find(offender, id)
                .flatMap(found -> contents.find(found.id(), version, OffenderStatement.class))
                .orElseThrow(StatementNotFound::new);
        return noted(then, "version");
    }

    /** An agency that leads no longer goes on reading what it said itself, and nothing else. */
    private void requireVisible(UUID offender, UUID id) {
        if (!statements.isOf(caller.agency(), offender, id) || offenders.isHidden(offender)) {
            offenders.requireVisibleTo(caller.agency(), offender);
        }
    }

    private StatementView noted(OffenderStatement statement, String view) {
        trail.in(Chain.of(statement.offender())).read("offender-statement", statement.id(), statement.version(), view);
        return view(statement);
    }

    private StatementView view(OffenderStatement statement) {
        LocalDate today = EnglishDay.today(clock);
        Said said = statement.content().said();
        return new StatementView(statement, said.offence() == null ? null : offences.schedulesOf(said.offence(), today),
                said.address() == null ? null : said.address().isNotifiableStay(codes, today),
                said.seriousHarm() == null ? null : said.seriousHarm().missing(codes),
                said.matter().dueOn(codes.notification()).orElse(null),
                said.notifiableChange() == null ? null : said.notifiableChange().isLate(codes.notification()));
    }
}

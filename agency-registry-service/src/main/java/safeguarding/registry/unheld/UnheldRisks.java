package safeguarding.registry.unheld;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** Sees whether somebody still works with a person when an agency closes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnheldRisks {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String HELD = """
            select 1 from involvement other join person_record held on held.id = other.id
            where other.closed_on is null and held.person = (select person from person_record where id = ?) limit 1""";

    private final Rows rows;
    private final EscalationRules rules;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    UnheldRisks(Rows rows, EscalationRules rules, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * In the lane, when this involvement has just closed, so that of two agencies that close at the same instant one is the
     * last.
     *
     * @param remains whether the agency says that risk remains; what is not said may well
     */
    public void closed(UUID involvement, String agency, @Nullable Boolean remains) {
        if (Boolean.FALSE.equals(remains) || rows.first(HELD, row -> true, involvement).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        EscalationRule rule = rules.on(LocalDate.ofInstant(now, ENGLAND));
        UnheldRisk risk = new UnheldRisk(Ids.next(), involvement, agency, rule.escalatesTo(), rule.version(), now);
        rows.run("insert into unheld_risk (id, involvement, agency, escalated_to, rule_version, raised_at)"
                + " values (?, ?, ?, ?, ?, ?)", risk.id(), involvement, agency, risk.escalatedTo(), risk.ruleVersion(), now);
        trail.in(Chain.of(involvement)).wrote("unheld-risk.escalated", risk.id(), contents.keep(risk.id(), 1, risk));
    }
}

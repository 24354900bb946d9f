package safeguarding.referral.disagreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** All disagreements. Who has a part in one is part of each question: nobody else finds it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Disagreements {

    private static final String PARTY = "select id, version from disagreement where id = ?"
            + " and (? in (raised_by, raised_with) or (partnership = ? and ?::boolean))";

    private static final String PAGE = """
            select *, (select min(due_at) from deadline where about = disagreement.id and ended_at is null) as due_at
            from disagreement
            where (? in (raised_by, raised_with) or (partnership = ? and ?::boolean)) and position > ?
                and (not ?::boolean or state <> 'SETTLED')
                and (not ?::boolean or (state = 'AWAITING_ANSWER' and answerer = ?) or (state = 'ANSWERED' and raised_by = ?))
            order by position limit ?""";

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    Disagreements(Rows rows, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    public Disagreement seenBy(UUID id, Party party) {
        return one(PARTY, id, party);
    }

    /** The same; and until the transaction ends nobody else changes it. */
    public Disagreement lockSeenBy(UUID id, Party party) {
        return one(PARTY + " for no key update", id, party);
    }

    public Disagreement version(UUID id, long version) {
        return contents.find(id, version, Disagreement.class).orElseThrow(DisagreementNotFound::new);
    }

    /** In the order in which they were raised. */
    public List<Listed> page(Party party, boolean onlyOpen, boolean onlyOwed, long after, int most) {
        return rows.list(PAGE, Disagreements::listed, party.agency(), party.agency(), party.ofPartnership(), after, onlyOpen,
                onlyOwed, party.agency(), party.agency(), most);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(row.getObject("id", UUID.class), row.getLong("version"),
                DisagreementState.valueOf(row.getString("state")), row.getString("stage"), row.getString("raised_by"),
                row.getString("raised_with"), row.getString("answerer"), Rows.instant(row, "due_at"), row.getLong("position"));
    }

    public void open(Disagreement first) {
        rows.run("insert into disagreement (id, version, referral, state, stage, raised_by, raised_with, partnership, answerer)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", first.id(), first.version(), first.referral(), first.state(),
                first.present().stage(), first.raised().agency(), first.said().with(), first.partnership(),
                first.present().answerer());
        note(first, null, first.raised().agency());
    }

    public void settle(Disagreement next, DisagreementVerb verb, String agency) {
        rows.run("update disagreement set version = ?, state = ?, stage = ?, answerer = ? where id = ?", next.version(),
                next.state(), next.present().stage(), next.present().answerer(), next.id());
        note(next, verb, agency);
    }

    private void note(Disagreement disagreement, @Nullable DisagreementVerb verb, String agency) {
        trail.in(Chain.of(disagreement.referral())).wrote(disagreement.announcement(verb, agency, clock.instant()),
                contents.keep(disagreement.id(), disagreement.version(), disagreement));
    }

    private Disagreement one(String sql, UUID id, Party party) {
        return rows.first(sql, row -> version(row.getObject(1, UUID.class), row.getLong(2)), id, party.agency(),
                party.agency(), party.ofPartnership()).orElseThrow(DisagreementNotFound::new);
    }
}

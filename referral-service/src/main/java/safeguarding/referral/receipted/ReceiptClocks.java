package safeguarding.referral.receipted;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;

/** By when each agency says that something shared has come: a clock of its own for each agency, which runs there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReceiptClocks {

    // Whoever comes late to a discussion has never had a clock for what was found before.
    private static final String NEW_TO = "select id, version from examination where discussion = ? and state <> 'EXAMINED'"
            + " and agency <> ? and not exists (select 1 from deadline where about = examination.id and hub = ?)";
    private static final String OPEN_TO = "select id, version from examination where discussion = ? and exists"
            + " (select 1 from deadline where about = examination.id and hub = ? and ended_at is null) and agency <> ?";

    private final Deadlines deadlines;
    private final Rows rows;
    private final Trail trail;

    ReceiptClocks(Deadlines deadlines, Rows rows, Trail trail) {
        this.deadlines = deadlines;
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * A version of something that is shared.
     *
     * @param by the person from whom it comes, where one does
     */
    public record Occasion(UUID referral, UUID subject, long version, Instant at, @Nullable String by) {
    }

    public void happened(Occasion occasion, Collection<String> agencies, String what) {
        UUID cause = trail.entryOf(occasion.subject(), occasion.version()).orElse(null);
        for (String agency : agencies) {
            deadlines
                    .happened(new Happening(Ids.next(), occasion.referral(), agency, Set.of(what), occasion.at(), occasion.by(),
                            cause, occasion.subject()));
        }
    }

    /** The agencies that were to receive it at any time. */
    public Set<String> everAsked(UUID subject) {
        return new TreeSet<>(rows.list("select distinct hub from deadline where about = ?", row -> row.getString(1), subject));
    }

    /** Whoever is invited late is to receive what was found at examinations before; whoever is left out no more. */
    public void guestsAre(Occasion discussion, Collection<String> invited, Collection<String> leftOut) {
        for (String agency : invited) {
            for (Occasion shared : examinations(NEW_TO, discussion, agency)) {
                happened(shared, List.of(agency), "opinion-shared");
            }
        }
        for (String agency : leftOut) {
            for (Occasion shared : examinations(OPEN_TO, discussion, agency)) {
                happened(shared, List.of(agency), "invitation-withdrawn");
            }
        }
    }

    private List<Occasion> examinations(String sql, Occasion discussion, String agency) {
        return rows.list(sql,
                row -> new Occasion(discussion.referral(), row.getObject("id", UUID.class), row.getLong("version"),
                        discussion.at(), null),
                discussion.subject(), agency, agency);
    }
}

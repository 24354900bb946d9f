package safeguarding.referral.connection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import safeguarding.kit.database.Rows;

/** The connections of all referrals. */
@ApplicationScoped
public class Connections implements PanacheRepositoryBase<Connection, UUID> {

    private static final String RECORD = """
            insert into connection (id, referral, child, adult, present, relationship, caring, unsupervised, household, confidence,
                disputed, started_on, ended_on)
            select id, ?, child, adult, true, relationship, caring, unsupervised, household, confidence, disputed, started_on, ended_on
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::date[],
                ?::date[]) as said (id, child, adult, relationship, caring, unsupervised, household, confidence, disputed, started_on,
                ended_on)""";

    private final Rows rows;

    Connections(Rows rows) {
        this.rows = rows;
    }

    /** With the referral, of which these are the first. */
    public void record(UUID referral, List<ConnectionView> connections) {
        if (!connections.isEmpty()) {
            rows.later(RECORD, referral, all(connections, ConnectionView::id), all(connections, ConnectionView::child),
                    all(connections, ConnectionView::adult), all(connections, ConnectionView::relationship),
                    all(connections, connection -> connection.caring().name()),
                    all(connections, connection -> connection.unsupervised().name()),
                    all(connections, connection -> connection.household().name()),
                    all(connections, ConnectionView::confidence),
                    all(connections, connection -> String.valueOf(connection.disputed())),
                    all(connections, ConnectionView::from), all(connections, ConnectionView::to));
        }
    }

    private static <T> List<@Nullable T> all(List<ConnectionView> connections, Function<ConnectionView, @Nullable T> value) {
        return connections.stream().map(value).toList();
    }

    /** Every connection that any version of the referral has named. */
    public Set<UUID> everOf(UUID referral) {
        return list("referral", referral).stream().map(Connection::id).collect(Collectors.toSet());
    }

    /** Makes the present set of a referral's connections this one. */
    public void settle(UUID referral, List<ConnectionView> present) {
        Map<UUID, Connection> known = list("referral", referral).stream()
                .collect(Collectors.toMap(Connection::id, Function.identity()));
        for (ConnectionView described : present) {
            Connection connection = known.remove(described.id());
            if (connection == null) {
                persist(new Connection(referral, described));
            } else {
                connection.describe(described);
            }
        }
        known.values().stream().filter(Connection::isPresent).forEach(Connection::leaveOut);
    }

    public List<ConnectionFact> presentIn(Collection<UUID> referrals) {
        return find("referral in ?1 and present order by id", referrals)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream().map(Connection::fact).toList();
    }
}

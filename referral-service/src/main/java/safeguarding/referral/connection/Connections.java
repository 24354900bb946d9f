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

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The connections of all referrals. */
@ApplicationScoped
public class Connections implements PanacheRepositoryBase<Connection, UUID> {

    public void record(UUID referral, List<ConnectionView> connections) {
        persist(connections.stream().map(connection -> new Connection(referral, connection)));
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

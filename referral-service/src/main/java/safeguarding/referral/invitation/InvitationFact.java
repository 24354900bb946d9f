package safeguarding.referral.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import safeguarding.kit.database.Rows;

/**
 * A strategy discussion as the registry is told of it: who is invited, and nothing of what it is about.
 *
 * @param agencies but for whoever convened it, which knows; nobody where it is not to be
 * @param waiting those of them that still have something of it before them: it is not over, or its note has not come to them
 *        yet
 * @param children by their records, so that whoever stands too near to one of them is not told
 */
public record InvitationFact(UUID id, long version, List<String> agencies, Set<String> waiting, List<UUID> children) {

    public InvitationFact {
        agencies = List.copyOf(agencies);
        waiting = Set.copyOf(waiting);
        children = List.copyOf(children);
    }

    static InvitationFact of(ResultSet row) throws SQLException {
        return new InvitationFact(row.getObject("id", UUID.class), row.getLong("version"),
                List.of((String[]) row.getArray("invited").getArray()),
                Set.of((String[]) row.getArray("waiting").getArray()), Rows.uuids(row, "children"));
    }
}

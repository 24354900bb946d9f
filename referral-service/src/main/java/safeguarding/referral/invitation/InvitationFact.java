package safeguarding.referral.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A strategy discussion as the registry is told of it: who is invited, and nothing of what it is about.
 *
 * @param agencies but for whoever convened it, which knows; nobody where it is not to be
 * @param waits whether it is neither concluded nor cancelled
 */
public record InvitationFact(UUID id, long version, List<String> agencies, boolean waits) {

    public InvitationFact {
        agencies = List.copyOf(agencies);
    }

    static InvitationFact of(ResultSet row) throws SQLException {
        return new InvitationFact(row.getObject("id", UUID.class), row.getLong("version"),
                List.of((String[]) row.getArray("invited").getArray()), row.getBoolean("waits"));
    }
}

package safeguarding.registry.invited;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * That an agency is invited to a discussion, or was and is no more.
 *
 * @param waits whether somebody is still to look at it
 */
record Invitation(UUID id, String agency, boolean stands, boolean waits) {

    static Invitation of(ResultSet row) throws SQLException {
        return new Invitation(row.getObject("id", UUID.class), row.getString("agency"), row.getBoolean("stands"),
                row.getBoolean("waits"));
    }
}

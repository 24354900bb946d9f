package safeguarding.registry.invited;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.event.Ids;

/**
 * That an agency is invited to a discussion, or was and is no more.
 *
 * @param waits whether somebody there is still to look at it
 * @param told whether it ever came into the inbox: one that never waited does not
 */
record Invitation(UUID id, String agency, boolean stands, boolean waits, boolean told) {

    static Invitation of(ResultSet row) throws SQLException {
        return new Invitation(row.getObject("id", UUID.class), row.getString("agency"), row.getBoolean("stands"),
                row.getBoolean("waits"), row.getBoolean("told"));
    }

    /** The first of an agency, or another one, of whose recall it was told. */
    static Invitation anew(@Nullable Invitation before, String agency, boolean waits) {
        return new Invitation(Ids.next(), agency, true, waits, waits || (before != null && before.told()));
    }

    Invitation standing(boolean nowWaits) {
        return new Invitation(id, agency, true, nowWaits, told || nowWaits);
    }

    Invitation recalled() {
        return new Invitation(id, agency, false, false, told);
    }
}

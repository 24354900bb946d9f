package safeguarding.registry.carrier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import safeguarding.kit.database.Rows;
import safeguarding.registry.hands.Turn;

/**
 * The right to do what is due for one topic, until it is done or the lease ends: nobody else does meanwhile.
 *
 * @param failed the broker has not taken what was due the last time, and may not be as it was
 */
record Claim(UUID topic, String agency, boolean open, boolean granted, boolean failed, long sentUpTo, long version, UUID lease,
        Instant leasedUntil) implements Turn {

    static Claim of(ResultSet row) throws SQLException {
        return new Claim(row.getObject("id", UUID.class), row.getString("agency"), row.getString("state").equals("OPEN"),
                row.getBoolean("granted"), row.getInt("failures") > 0, row.getLong("sent_up_to"), row.getLong("version"),
                row.getObject("lease", UUID.class), Objects.requireNonNull(Rows.instant(row, "leased_until")));
    }
}

package safeguarding.registry.courier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import safeguarding.kit.database.Rows;
import safeguarding.registry.hands.Turn;

/** The right to send to one agency, until it is done or the lease ends: nobody else sends to it meanwhile. */
record Claim(UUID webhook, String agency, String url, long sentUpTo, UUID lease, Instant leasedUntil,
        boolean slow) implements Turn {

    static Claim of(ResultSet row) throws SQLException {
        return new Claim(row.getObject("id", UUID.class), row.getString("agency"), row.getString("url"),
                row.getLong("sent_up_to"), row.getObject("lease", UUID.class),
                Objects.requireNonNull(Rows.instant(row, "leased_until")), row.getBoolean("slow"));
    }
}

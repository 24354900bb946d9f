package safeguarding.registry.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;

/**
 * A telling, or a recall, whose ladder has a step to take.
 *
 * @param toldAt when the agency was told, or that it is taken back
 * @param acknowledgeBy by when it was to acknowledge, or to confirm
 * @param isOpen whether the agency still stands as told by it, and has neither acknowledged nor acted; or has not confirmed
 * @param isRefused whether it has said that it will not act
 * @param isToldOn whether another role has been told since
 */
record Due(UUID notice, Instant toldAt, UUID concern, String agency, @Nullable Instant acknowledgeBy, long version,
        boolean isOpen, boolean isRefused, boolean isToldOn) {

    static Due of(ResultSet row) throws SQLException {
        return new Due(row.getObject("notice", UUID.class), Objects.requireNonNull(Rows.instant(row, "told_at")),
                row.getObject("concern", UUID.class), row.getString("agency"), Rows.instant(row, "acknowledge_by"),
                row.getLong("version"), row.getBoolean("open"), row.getBoolean("refused"), row.getBoolean("told_on"));
    }
}

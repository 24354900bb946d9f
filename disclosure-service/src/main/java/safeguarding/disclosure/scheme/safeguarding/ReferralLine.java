package safeguarding.disclosure.scheme.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.database.Rows;

/**
 * A line of the list of referrals.
 *
 * @param agency who was told
 * @param recordedBy the force
 * @param readBy by when it is to be acknowledged
 * @param missedAt when it was found that nobody had
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralLine(UUID id, long version, @Schema(maxLength = 100) String agency, @Schema(maxLength = 100) String recordedBy,
        Instant referredAt, Instant readBy, @Nullable Instant missedAt, @Nullable Instant acknowledgedAt,
        @JsonIgnore long place) {

    // All that nobody has acknowledged come before all others, in one order.
    private static final String PLACE = "position + case when acknowledged_at is null then 0 else 4611686018427387904 end";
    static final String SELECT = "select * from (select r.id, r.agency, r.recorded_by, r.referred_at, w.due_at, w.missed_at,"
            + " w.acknowledged_at, " + PLACE
            + " as place from scheme_referral r join scheme_referral_watch w on w.referral = r.id"
            + " where r.agency = ? or r.recorded_by = ?) line where place > ? order by place limit ?";

    static ReferralLine of(ResultSet row) throws SQLException {
        Instant acknowledgedAt = Rows.instant(row, "acknowledged_at");
        return new ReferralLine(row.getObject("id", UUID.class),
                acknowledgedAt == null ? ReferralView.MADE : ReferralView.ACKNOWLEDGED, row.getString("agency"),
                row.getString("recorded_by"), Objects.requireNonNull(Rows.instant(row, "referred_at")),
                Objects.requireNonNull(Rows.instant(row, "due_at")), Rows.instant(row, "missed_at"), acknowledgedAt,
                row.getLong("place"));
    }
}

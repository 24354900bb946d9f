package safeguarding.disclosure.scheme.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.scheme.stage.ApplicationState;
import safeguarding.kit.database.Rows;

/**
 * A line of the list of what is still to be done: what is open, and what has ended and has a clock that is due or was missed,
 * or
 * somebody who was told by a record that was wrong.
 *
 * @param nextDueAt the most urgent of its clocks
 * @param missed how many of them are late
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenApplication(UUID id, long version, ApplicationState state, Instant receivedAt, @Nullable Instant nextDueAt,
        int missed, @JsonIgnore long position) {

    static final String SELECT = "select id, version, state, received_at, position,"
            + " (select min(due_at) from scheme_clock where application = scheme_application.id and ended_at is null) next_due,"
            + " (select count(*) from scheme_clock where application = scheme_application.id and scheme_clock.state = 'MISSED') missed"
            + " from scheme_application where agency = ? and position > ? and (state not in ('CONCLUDED', 'LEFT')"
            + " or exists (select 1 from scheme_clock where application = scheme_application.id and ended_at is null"
            + " and (scheme_clock.state <> 'RUNNING' or kind = 'correction' or due_at <= ?)))"
            + " order by position limit ?";

    static OpenApplication of(ResultSet row) throws SQLException {
        return new OpenApplication(row.getObject("id", UUID.class), row.getLong("version"),
                ApplicationState.valueOf(row.getString("state")), Objects.requireNonNull(Rows.instant(row, "received_at")),
                Rows.instant(row, "next_due"), row.getInt("missed"), row.getLong("position"));
    }
}

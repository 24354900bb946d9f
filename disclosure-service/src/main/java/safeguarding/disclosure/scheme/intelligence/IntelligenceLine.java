package safeguarding.disclosure.scheme.intelligence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.database.Rows;

/**
 * A line of the list of intelligence.
 *
 * @param application the one that it is left of, if it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntelligenceLine(UUID id, long version, IntelligenceView.IntelligenceState state, Instant keptAt,
        @Nullable UUID application, @JsonIgnore long place) {

    // What nobody has passed on comes first.
    static final String SELECT = "select * from (select id, version, state, kept_at, application,"
            + " place + case state when 'KEPT' then 0 else 4611686018427387904 end as place from scheme_intelligence"
            + " where agency = ?) line where place > ? order by place limit ?";

    static IntelligenceLine of(ResultSet row) throws SQLException {
        return new IntelligenceLine(row.getObject("id", UUID.class), row.getLong("version"),
                IntelligenceView.IntelligenceState.valueOf(row.getString("state")),
                Objects.requireNonNull(Rows.instant(row, "kept_at")), row.getObject("application", UUID.class),
                row.getLong("place"));
    }
}

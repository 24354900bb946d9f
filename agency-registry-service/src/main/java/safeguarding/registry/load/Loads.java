package safeguarding.registry.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.problem.Fault;

/** The loads of all agencies, what came of their lines, and the keys by which lines are known again. */
@ApplicationScoped
class Loads {

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {
    };

    private final Rows rows;
    private final ObjectMapper json;

    Loads(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** A load without its lines. */
    record Load(UUID id, String agency, Instant receivedAt, @Nullable Instant finishedAt, int lines, long version) {
    }

    /** What a line with this key opened before. */
    record Before(String digest, UUID involvement) {
    }

    void put(Load load) {
        rows.run("insert into involvement_load (id, agency, received_at, finished_at, lines, version) values (?, ?, ?, ?, ?, ?)"
                + " on conflict (id) do update set finished_at = excluded.finished_at, version = excluded.version",
                load.id(), load.agency(), load.receivedAt(), load.finishedAt(), load.lines(), load.version());
    }

    Load visibleTo(String agency, UUID id) {
        return rows.first("select * from involvement_load where id = ? and agency = ?",
                row -> new Load(row.getObject("id", UUID.class), row.getString("agency"),
                        Objects.requireNonNull(Rows.instant(row, "received_at")), Rows.instant(row, "finished_at"),
                        row.getInt("lines"), row.getLong("version")),
                id, agency).orElseThrow(LoadNotFound::new);
    }

    Map<String, Before> before(String agency, Collection<String> keys) {
        Map<String, Before> before = new HashMap<>();
        rows.list("select key, digest, involvement from involvement_line_key where agency = ? and key = any(?::text[])",
                row -> before.put(row.getString(1), new Before(row.getString(2), row.getObject(3, UUID.class))), agency, keys);
        return before;
    }

    void remember(String agency, Map<String, Before> opened) {
        List<@Nullable Object[]> keys = new ArrayList<>();
        opened.forEach((key, line) -> keys.add(new Object[] { agency, key, line.digest(), line.involvement() }));
        rows.batch("insert into involvement_line_key (agency, key, digest, involvement) values (?, ?, ?, ?)", keys);
    }

    void keep(UUID load, List<LineResult> results) {
        List<@Nullable Object[]> lines = new ArrayList<>();
        results.forEach(result -> lines.add(new @Nullable Object[] { load, result.line(), result.key(), result.outcome(),
                result.involvement(), written(result.errors()), result.warnings() }));
        rows.batch("insert into involvement_load_line (load, line, key, outcome, involvement, errors, warnings)"
                + " values (?, ?, ?, ?, ?::uuid, ?::jsonb, ?)", lines);
    }

    List<LineResult> results(UUID load) {
        return rows.list("select * from involvement_load_line where load = ? order by line", this::result, load);
    }

    private LineResult result(ResultSet row) throws SQLException {
        try {
            return new LineResult(row.getInt("line"), row.getString("key"),
                    LineResult.Outcome.valueOf(row.getString("outcome")), row.getObject("involvement", UUID.class),
                    json.readValue(row.getString("errors"), FAULTS), List.of((String[]) row.getArray("warnings").getArray()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("what came of a line cannot be read back");
        }
    }

    private String written(List<Fault> faults) {
        try {
            return json.writeValueAsString(faults);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("what came of a line cannot be written");
        }
    }
}

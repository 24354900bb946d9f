package safeguarding.registry.agreement;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.json.LenientJson;
import safeguarding.registry.routing.Agreement;

/** The published versions of the agreements. */
@ApplicationScoped
public class Agreements {

    private static final String IN_FORCE = """
            select position from agreement_version this
            where valid_from <= ? and (valid_to is null or valid_to >= ?) and not exists (
                select 1 from agreement_version later
                where later.agreement = this.agreement and later.version > this.version and later.valid_from <= ?)""";

    private static final String OVERLAPS = """
            select 1 from (
                select agreement, valid_from,
                    coalesce(least(valid_to, lead(valid_from) over (partition by agreement order by version) - 1), 'infinity') as valid_until
                from agreement_version) held
            where agreement <> ? and valid_from <= valid_until and valid_from <= coalesce(?::date, 'infinity') and valid_until >= ?""";

    private static final String PUBLISH = """
            insert into agreement_version (agreement, version, title, valid_from, valid_to, document, published_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?)""";

    private final Rows rows;
    private final ObjectMapper json;
    private final Clock clock;

    // What stands at a position never changes, and no position is given twice, not even after a rollback: nothing in here goes
    // out of date, whichever replica published.
    private final Map<Long, Agreement> read = new ConcurrentHashMap<>();

    Agreements(Rows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = LenientJson.of(json);
        this.clock = clock;
    }

    /** The version in force on a day of Europe/London, or none; none as well, by refusal, if there were two. */
    public @Nullable Agreement inForce(LocalDate day) {
        List<Long> positions = rows.list(IN_FORCE, row -> row.getLong(1), day, day, day);
        return positions.size() == 1 ? read.computeIfAbsent(positions.get(0), this::at) : null;
    }

    /** One publication at a time: numbers and days of all agreements are checked against each other. */
    void lock() {
        rows.run("select pg_advisory_xact_lock(hashtextextended('agreements', 0))");
    }

    Optional<AgreementDocument> find(String id, int version) {
        return rows.first("select document from agreement_version where agreement = ? and version = ?", this::document, id,
                version);
    }

    Optional<AgreementView> latest(String id) {
        return rows.first("select * from agreement_version where agreement = ? order by version desc limit 1", Agreements::view,
                id);
    }

    boolean othersOverlap(AgreementDocument document) {
        return rows.first(OVERLAPS, row -> true, document.id(), document.to(), document.from()).isPresent();
    }

    void add(AgreementDocument document) {
        rows.run(PUBLISH, document.id(), document.version(), document.title(), document.from(), document.to(),
                written(document), clock.instant());
    }

    List<Listed> after(long position, int most) {
        return rows.list("select * from agreement_version where position > ? order by position limit ?",
                row -> new Listed(row.getLong("position"), view(row)), position, most);
    }

    private Agreement at(long position) {
        return rows.first("select document from agreement_version where position = ?", this::document, position).orElseThrow()
                .forRouting();
    }

    private static AgreementView view(ResultSet row) throws SQLException {
        return new AgreementView(row.getString("agreement"), row.getInt("version"), row.getString("title"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private AgreementDocument document(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("document"), AgreementDocument.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("a published agreement cannot be read", unreadable);
        }
    }

    private String written(AgreementDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this agreement cannot be written as JSON", unwritable);
        }
    }

    record Listed(long position, AgreementView agreement) {
    }
}

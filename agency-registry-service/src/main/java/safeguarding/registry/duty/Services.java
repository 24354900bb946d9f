package safeguarding.registry.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.json.LenientJson;

/** The services of the directory. */
@ApplicationScoped
class Services {

    // As far as a fallback is followed.
    private static final int MOST_STEPS = 10;

    private static final String SELECT = "select directory_service.*, agency.status = 'OPEN' as agency_open"
            + " from directory_service join agency on agency.slug = directory_service.agency";

    // One service and those that stand in for it, in order. A cycle would end with the steps; none is ever let in.
    private static final String CHAIN = "with recursive chain (id, step) as (select ?::uuid, 0 union all"
            + " select fallback, step + 1 from chain join directory_service using (id) where fallback is not null and step < "
            + MOST_STEPS + ") " + SELECT + " join chain on chain.id = directory_service.id order by step";

    private final Rows rows;
    private final ObjectMapper json;
    private final ObjectMapper lenient;

    Services(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
        this.lenient = LenientJson.of(json);
    }

    /** A service and whether its agency works at present. */
    record Kept(ServiceView view, boolean agencyOpen) {

        boolean answers() {
            return agencyOpen && !view.said().closed();
        }
    }

    /** One writer at a time at the directory: what falls back on what is decided by all of it. */
    void lock() {
        rows.run("select pg_advisory_xact_lock(hashtextextended('agencies', 0))");
    }

    boolean knowsAgency(String slug) {
        return rows.first("select 1 from agency where slug = ?", row -> true, slug).isPresent();
    }

    Optional<Kept> find(String agency, String service) {
        return rows.first(SELECT + " where agency = ? and service = ?", this::read, agency, service);
    }

    List<Kept> chain(UUID id) {
        return rows.list(CHAIN, this::read, id);
    }

    boolean isFallback(UUID id) {
        return rows.first("select 1 from directory_service where fallback = ? and not closed limit 1", row -> true, id)
                .isPresent();
    }

    /** Those that serve this place, or with none those that serve every place; in one order, whoever asks. */
    List<Kept> serving(@Nullable String area, @Nullable String agencyType) {
        List<Object> values = new ArrayList<>();
        String where = " where not closed and agency.status = 'OPEN' and ";
        if (area == null) {
            where += "directory_service.areas = '{}'";
        } else {
            where += "directory_service.areas @> array[?::text]";
            values.add(area);
        }
        if (agencyType != null) {
            where += " and agency.type = ?";
            values.add(agencyType);
        }
        return rows.list(SELECT + where + " order by directory_service.position", this::read, values.toArray());
    }

    List<ServiceView> matching(ServiceQuery query, long after, int most) {
        List<Object> values = new ArrayList<>(List.of(after));
        String where = " where directory_service.position > ?";
        if (query.agency() != null) {
            where += " and agency = ?";
            values.add(query.agency());
        }
        if (query.area() != null) {
            where += " and directory_service.areas @> array[?::text]";
            values.add(query.area());
        }
        values.add(most);
        return rows.list(SELECT + where + " order by directory_service.position limit ?", this::read, values.toArray()).stream()
                .map(Kept::view).toList();
    }

    List<Kept> page(int offset, int most) {
        return rows.list(SELECT + " order by directory_service.position offset ? limit ?", this::read, offset, most);
    }

    int count() {
        return rows.first("select count(*) from directory_service", row -> row.getInt(1)).orElseThrow();
    }

    long positionOf(UUID id) {
        return rows.first("select position from directory_service where id = ?", row -> row.getLong(1), id).orElseThrow();
    }

    void put(ServiceView view, @Nullable UUID fallback) {
        rows.run("insert into directory_service (id, agency, service, areas, fallback, closed, document, version)"
                + " values (?, ?, ?, ?, ?::uuid, ?, ?::jsonb, ?) on conflict (id) do update set areas = excluded.areas,"
                + " fallback = excluded.fallback, closed = excluded.closed, document = excluded.document, version = excluded.version",
                view.id(), view.agency(), view.service(), view.said().areas(), fallback, view.said().closed(),
                written(view.said()), view.version());
    }

    private Kept read(ResultSet row) throws SQLException {
        try {
            ServiceView view = new ServiceView(row.getObject("id", UUID.class), row.getString("agency"),
                    row.getString("service"), row.getLong("version"),
                    lenient.readValue(row.getString("document"), ServiceSaid.class));
            return new Kept(view, row.getBoolean("agency_open"));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a service cannot be read back", unreadable);
        }
    }

    private String written(ServiceSaid said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a service cannot be written", unwritable);
        }
    }
}

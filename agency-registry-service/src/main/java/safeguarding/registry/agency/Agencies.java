package safeguarding.registry.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import safeguarding.kit.database.Rows;

@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, String> {

    // Ten steps, because the directory follows successors no further.
    private static final String LEAD_TO = """
            with recursive led_to (slug, step) as (
                select ?::text, 0
                union
                select agency.slug, led_to.step + 1 from led_to join agency on agency.successors @> array[led_to.slug] where led_to.step < 10
            )
            select distinct slug from led_to order by slug""";

    private final Rows rows;

    Agencies(Rows rows) {
        this.rows = rows;
    }

    /**
     * Lets one writer at a time at the directory. Two of them, one at an agency and one at its successor, would each miss what
     * the other does to who answers for the first; and an agency that is not there yet has no row to lock.
     */
    void lock() {
        rows.run("select pg_advisory_xact_lock(hashtextextended('agencies', 0))");
    }

    /** The agency itself and all that have it as a successor, or one that has, and so on. */
    List<String> leadingTo(String slug) {
        return rows.list(LEAD_TO, row -> row.getString(1), slug);
    }

    List<Agency> matching(AgencySearch search, long after, int most) {
        List<String> conditions = new ArrayList<>(List.of("position > ?"));
        List<Object> values = new ArrayList<>(List.of(after));
        if (search.type() != null) {
            conditions.add("type = ?");
            values.add(search.type());
        }
        if (search.area() != null) {
            conditions.add("areas @> array[?::text]");
            values.add(search.area());
        }
        if (search.words() != null) {
            conditions.add(
                    "slug in (select agency_slug from agency_names where to_tsvector('simple', name) @@ to_tsquery('simple', ?))");
            values.add(search.words());
        }
        if (search.code() != null) {
            conditions.add(heldCode(search.code(), search.day(), values));
        }
        values.add(most);
        List<String> slugs = rows.list(
                "select slug from agency where " + String.join(" and ", conditions) + " order by position limit ?",
                row -> row.getString(1), values.toArray());
        return slugs.isEmpty() ? List.of() : list("slug in ?1 order by position", slugs);
    }

    private static String heldCode(String code, @Nullable LocalDate day, List<Object> values) {
        int colon = code.indexOf(':');
        values.add(code.substring(0, colon));
        values.add(code.substring(colon + 1));
        String held = "";
        if (day != null) {
            held = " and ? between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity')";
            values.add(day);
        }
        return "slug in (select agency_slug from agency_codes where scheme = ? and value = ?" + held + ")";
    }
}

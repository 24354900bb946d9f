package safeguarding.registry.hsds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.duty.Listing;
import safeguarding.registry.duty.Listings;
import safeguarding.registry.hsds.HsdsOrganization.Identifier;

/** Reads the directory out in the form of HSDS. */
@ApplicationScoped
class HsdsExport {

    private static final String HOLDS = " coalesce(valid_from, '-infinity') <= ? and coalesce(valid_to, 'infinity') >= ?";

    private final Rows rows;
    private final Listings services;
    private final Trail trail;
    private final Clock clock;

    HsdsExport(Rows rows, Listings services, Trail trail, Clock clock) {
        this.rows = rows;
        this.services = services;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    HsdsPage<HsdsServiceEntry> services(HsdsQuery query) {
        List<Listing> listed = services.page(query.offset(), query.perPage());
        Map<String, HsdsOrganization> organizations = organizations(listed.stream().map(Listing::agency).toList());
        List<HsdsServiceEntry> contents = listed.stream()
                .map(one -> HsdsTranslation.of(one, Objects.requireNonNull(organizations.get(one.agency())))).toList();
        trail.searched("hsds-services", query, contents.size());
        return HsdsPage.of(services.count(), query, contents);
    }

    @Transactional
    HsdsPage<HsdsOrganization> organizations(HsdsQuery query) {
        List<String> slugs = rows.list("select slug from agency order by position offset ? limit ?", row -> row.getString(1),
                query.offset(), query.perPage());
        Map<String, HsdsOrganization> organizations = organizations(slugs);
        int total = rows.first("select count(*) from agency", row -> row.getInt(1)).orElseThrow();
        trail.searched("hsds-organizations", query, slugs.size());
        return HsdsPage.of(total, query,
                slugs.stream().map(slug -> Objects.requireNonNull(organizations.get(slug))).toList());
    }

    private Map<String, HsdsOrganization> organizations(Collection<String> slugs) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), StatutoryClock.ENGLAND);
        Map<String, List<Identifier>> codes = new HashMap<>();
        rows.list("select agency_slug, scheme, value from agency_codes where agency_slug = any(?::text[]) and" + HOLDS
                + " order by 1, 2, 3",
                row -> codes.computeIfAbsent(row.getString(1), unused -> new ArrayList<>()).add(identifier(row)), slugs, today,
                today);
        Map<String, List<String>> names = new HashMap<>();
        // The name of today first; of one that has closed, its last.
        rows.list("select agency_slug, name from agency_names where agency_slug = any(?::text[])"
                + " order by agency_slug, case when" + HOLDS + " then 0 else 1 end, valid_from desc nulls last, name",
                row -> names.computeIfAbsent(row.getString(1), unused -> new ArrayList<>()).add(row.getString(2)), slugs, today,
                today);
        Map<String, HsdsOrganization> organizations = new HashMap<>();
        rows.list("select slug, type, status from agency where slug = any(?::text[])", row -> {
            String slug = row.getString(1);
            return organizations.put(slug, organization(slug, row.getString(2), row.getString(3),
                    names.getOrDefault(slug, List.of(slug)), codes.getOrDefault(slug, List.of())));
        }, slugs);
        return organizations;
    }

    private static Identifier identifier(ResultSet row) throws SQLException {
        String type = row.getString(2);
        String code = row.getString(3);
        return new Identifier(HsdsAttribute.madeOf("code " + type + ":" + code + " of " + row.getString(1)), type, code);
    }

    private static HsdsOrganization organization(String slug, String type, String status, List<String> names,
            List<Identifier> codes) {
        UUID id = HsdsAttribute.madeOf("organization " + slug);
        @Nullable
        String former = names.size() > 1 ? names.get(1) : null;
        return new HsdsOrganization(id, names.get(0), former, "An agency of type " + type + " in the safeguarding directory.",
                codes, List.of(HsdsAttribute.of(id, "organization", "safeguarding-exchange:slug", slug),
                        HsdsAttribute.of(id, "organization", "safeguarding-exchange:type", type),
                        HsdsAttribute.of(id, "organization", "safeguarding-exchange:status", status)));
    }
}

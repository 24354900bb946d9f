package safeguarding.registry.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.registry.routing.Situation;

/** What is not to be shared without asking. */
@ApplicationScoped
public class Restrictions {

    private static final int MOST = 1000;

    private final Rows rows;

    Restrictions(Rows rows) {
        this.rows = rows;
    }

    /** Those that stand, by concern. */
    public Map<UUID, List<Situation.AskingFirst>> about(Collection<UUID> concerns) {
        return rows.list("select * from share_restriction where concern = any(?::uuid[]) and lifted_at is null order by id",
                Restrictions::read, concerns).stream()
                .collect(Collectors.groupingBy(Restriction::concern,
                        Collectors.mapping(Restriction::fact, Collectors.toList())));
    }

    public boolean stands(UUID concern, @Nullable String agency) {
        return rows.first("select 1 from share_restriction where concern = ? and agency is not distinct from ?::text"
                + " and lifted_at is null", row -> true, concern, agency).isPresent();
    }

    /** Those that stand of whoever made them for this agency, the one to be looked at again soonest first. */
    public List<Restriction> toReview(String madeFor) {
        return rows.list("select * from share_restriction where made_for = ? and lifted_at is null"
                + " order by review_on, id limit " + MOST, Restrictions::read, madeFor);
    }

    public Optional<Restriction> find(String madeFor, UUID id) {
        return rows.first("select * from share_restriction where id = ? and made_for = ?", Restrictions::read, id, madeFor);
    }

    public void put(Restriction restriction) {
        rows.run("insert into share_restriction (id, concern, agency, reason, review_on, made_by, made_for, made_at, lifted_at,"
                + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)"
                + " on conflict (id) do update set lifted_at = excluded.lifted_at, version = excluded.version",
                restriction.id(), restriction.concern(), restriction.agency(), restriction.reason(), restriction.reviewOn(),
                restriction.madeBy(), restriction.madeFor(), restriction.madeAt(), restriction.liftedAt(),
                restriction.version());
    }

    private static Restriction read(ResultSet row) throws SQLException {
        return new Restriction(row.getObject("id", UUID.class), row.getObject("concern", UUID.class), row.getString("agency"),
                row.getString("reason"), row.getObject("review_on", LocalDate.class), row.getString("made_by"),
                row.getString("made_for"), Objects.requireNonNull(Rows.instant(row, "made_at")),
                Rows.instant(row, "lifted_at"), row.getLong("version"));
    }
}

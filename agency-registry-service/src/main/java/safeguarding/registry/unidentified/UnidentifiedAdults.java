package safeguarding.registry.unidentified;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;

/** Who is unidentified around the children of an agency, and what was asked of whom. */
@ApplicationScoped
class UnidentifiedAdults {

    private static final String REFERRALS = "referral-service";

    // From the agency's own open work outwards, so that it costs what its caseload is, however many people there are.
    private static final String AROUND = """
            with tie as (
                select adult.id, own.id as involvement, own.local_reference, connection.relationship, connection.unsupervised,
                    coalesce((select min(past.known_from) from person_record_past past where past.id = adult.id), adult.known_from)
                        as recorded_at
                from involvement own
                join person_record mine on mine.id = own.id
                join person_record child on child.person = mine.person and child.kind = 'CHILD'
                join connection on connection.child = child.id and (connection.ended_on is null or connection.ended_on > ?::date)
                join person_record adult on adult.id = connection.adult
                where own.agency = ? and own.closed_on is null and adult.owner = ? and not adult.identified
                and (?::uuid is null or adult.id = ?::uuid)
                and not exists (select 1 from person_record same where same.person = adult.person and same.identified)
            ), adult as (
                select id, min(recorded_at) as recorded_at, count(distinct local_reference) as children,
                    array_agg(involvement order by local_reference, involvement) as involvements,
                    (array_agg(local_reference order by local_reference, involvement))[1] as local_reference,
                    (array_agg(relationship order by local_reference, involvement))[1] as relationship,
                    (array_agg(unsupervised order by local_reference, involvement))[1] as unsupervised
                from tie group by id
            )
            select adult.*, latest.agency = ? as own, latest.asked_on, latest.asked, latest.outcome,
                coalesce(latest.ask_again_on, (adult.recorded_at at time zone 'Europe/London')::date + ?::integer) as ask_on
            from adult left join lateral (select * from unidentified_asking where record = adult.id
                order by recorded_at desc, id desc limit 1) latest on true
            where not (adult.involvements || adult.id) && ?::uuid[]""";

    private final Rows rows;

    UnidentifiedAdults(Rows rows) {
        this.rows = rows;
    }

    /** But for those around whom the reader stands too near to somebody. */
    List<UnidentifiedAdult> around(String agency, Set<UUID> near, LocalDate today, AskingRule rule, AskingPlace after,
            int limit) {
        return rows.list("select * from (" + AROUND + ") listed where (ask_on, id) > (?::date, ?::uuid)"
                + " order by ask_on, id limit ?", row -> read(row, today), today, agency, REFERRALS, null, null, agency,
                rule.firstAskedAfterDays(), near, after.askOn(), after.adult(), limit);
    }

    boolean isAround(String agency, Set<UUID> near, UUID record, LocalDate today, AskingRule rule) {
        return rows
                .first(AROUND, row -> true, today, agency, REFERRALS, record, record, agency, rule.firstAskedAfterDays(), near)
                .isPresent();
    }

    void put(Asking asking) {
        rows.run(
                "insert into unidentified_asking (id, record, agency, asked_by, asked_on, asked, outcome, ask_again_on, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                asking.id(), asking.record(), asking.agency(), asking.askedBy(),
                asking.askedOn(), asking.asked(), asking.outcome(), asking.askAgainOn(), asking.recordedAt());
    }

    private static UnidentifiedAdult read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate askOn = Objects.requireNonNull(row.getObject("ask_on", LocalDate.class));
        return new UnidentifiedAdult(row.getObject("id", UUID.class), row.getString("local_reference"),
                ((UUID[]) row.getArray("involvements").getArray())[0], row.getInt("children"), row.getString("relationship"),
                row.getString("unsupervised"), Objects.requireNonNull(Rows.instant(row, "recorded_at")), askOn,
                askOn.isBefore(today), lastAsked(row));
    }

    private static UnidentifiedAdult.@Nullable LastAsked lastAsked(ResultSet row) throws SQLException {
        LocalDate askedOn = row.getObject("asked_on", LocalDate.class);
        return askedOn == null ? null
                : new UnidentifiedAdult.LastAsked(row.getBoolean("own"), askedOn, Asking.Asked.valueOf(row.getString("asked")),
                        Asking.Outcome.valueOf(row.getString("outcome")));
    }
}

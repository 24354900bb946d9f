package safeguarding.referral.parity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.intake.ReferrerKind;

/** Counts what became of referrals, by what is known of who made them. */
@ApplicationScoped
class ParityDesk {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    // In a shorter span one could be made out.
    private static final int SHORTEST_SPAN_DAYS = 28;
    private static final int SMALLEST_SHOWN = 5;
    private static final String COUNT = """
            with counted as (
                select referral.referrer, referral.status, referral.unchecked, exists (
                    select 1 from concern left join child on child.id = concern.child left join adult on adult.id = concern.adult
                    where concern.status = 'RECORDED' and coalesce(child.referral, adult.referral) = referral.id) as concerned
                from referral where recorded_at >= ? and recorded_at < ?)
            select kind, count(referrer) as referrals, count(*) filter (where status = 'WITHDRAWN') as withdrawn,
                count(*) filter (where concerned) as concerned, count(*) filter (where unchecked) as unchecked
            from unnest(array['NAMED', 'IDENTITY_WITHHELD', 'ANONYMOUS']) as kind left join counted on counted.referrer = kind
            group by kind order by kind""";

    // As it stands where the referral is now: at a hub that has sent it on it is gone.
    private static final String OUTCOMES = """
            with decided as (
                select referral.referrer, triage.route from triage join referral on referral.id = triage.referral
                where triage.status = 'DECIDED' and recorded_at >= ? and recorded_at < ?)
            select kind, routes.route, count(decided.route) as referrals
            from unnest(array['NAMED', 'IDENTITY_WITHHELD', 'ANONYMOUS']) as kind
                cross join (select distinct route from decided) routes
                left join decided on decided.referrer = kind and decided.route = routes.route
            group by kind, routes.route order by kind, routes.route""";

    private final Rows rows;
    private final Trail trail;

    ParityDesk(Rows rows, Trail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    @Transactional
    ParityReport report(LocalDate from, LocalDate to) {
        if (ChronoUnit.DAYS.between(from, to) + 1 < SHORTEST_SPAN_DAYS) {
            throw new Invalid(List.of(new Fault("/to", "A report is of 28 days or more.")));
        }
        Instant first = from.atStartOfDay(ENGLAND).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(ENGLAND).toInstant();
        Map<ReferrerKind, List<ParityOutcome>> outcomes = new EnumMap<>(ReferrerKind.class);
        rows.list(OUTCOMES, ParityDesk::outcome, first, end).forEach(
                counted -> outcomes.computeIfAbsent(counted.getKey(), kind -> new ArrayList<>()).add(counted.getValue()));
        List<ParityRow> kinds = rows.list(COUNT, row -> row(row, outcomes), first, end);
        trail.searched("referrer-parity", Map.of("from", from, "to", to), kinds.size());
        return new ParityReport(from, to, kinds);
    }

    private static ParityRow row(ResultSet row, Map<ReferrerKind, List<ParityOutcome>> outcomes) throws SQLException {
        ReferrerKind kind = ReferrerKind.valueOf(row.getString("kind"));
        return new ParityRow(kind, shown(row.getInt("referrals")), shown(row.getInt("withdrawn")),
                shown(row.getInt("concerned")), shown(row.getInt("unchecked")), outcomes.getOrDefault(kind, List.of()));
    }

    private static Map.Entry<ReferrerKind, ParityOutcome> outcome(ResultSet row) throws SQLException {
        return Map.entry(ReferrerKind.valueOf(row.getString("kind")),
                new ParityOutcome(row.getString("route"), shown(row.getInt("referrals"))));
    }

    private static @Nullable Integer shown(int count) {
        return count > 0 && count < SMALLEST_SHOWN ? null : count;
    }
}

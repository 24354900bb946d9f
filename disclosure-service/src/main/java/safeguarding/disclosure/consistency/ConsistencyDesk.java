package safeguarding.disclosure.consistency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.disclosure.admission.Admissions;
import safeguarding.disclosure.code.EnglishDay;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Trail;

/** Where somebody sees whether the decision-makers of an agency decide alike. */
@ApplicationScoped
class ConsistencyDesk {

    private static final String EACH = """
            with one as (
                select d.trigger_code, d.grade, d.decision_maker,
                    count(*) filter (where d.outcome = 'DISCLOSE') as disclosed,
                    count(*) filter (where d.outcome = 'DISCLOSE_IN_PART') as in_part,
                    count(*) filter (where d.outcome = 'NOT_NOW') as not_now,
                    count(*) filter (where d.outcome = 'NOT') as not_at_all,
                    (100 * count(*) filter (where d.outcome in ('DISCLOSE', 'DISCLOSE_IN_PART')) / count(*))::integer as share
            """;
    private static final String OF_REQUESTS = """
                from disclosure_decision d join disclosure_request r on r.id = d.request
                where r.decider = ? and d.corrects is null and d.trigger_code is not null
                    and d.decided_at >= ? and d.decided_at < ? and
            """ + Admissions.admitsConcern("r.concern");
    private static final String OF_APPLICATIONS = """
                from scheme_decision d join scheme_application a on a.id = d.application
                where a.agency = ? and d.corrects is null and d.trigger_code is not null
                    and d.decided_at >= ? and d.decided_at < ?
            """;
    private static final String COUNTED = """

                group by d.trigger_code, d.grade, d.decision_maker)
            select trigger_code, grade, sum(disclosed) as disclosed, sum(in_part) as in_part, sum(not_now) as not_now,
                sum(not_at_all) as not_at_all, count(*) as people, min(share) as least, max(share) as most
            from one group by trigger_code, grade order by trigger_code, grade limit 1000""";

    private final Rows rows;
    private final Admissions admissions;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ConsistencyDesk(Rows rows, Admissions admissions, Trail trail, Caller caller, Clock clock) {
        this.rows = rows;
        this.admissions = admissions;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ConsistencyReport report(ReportSpan span) {
        ReportSpan.Days days = days(span);
        return report("disclosure-decisions-consistency", span, days, rows.list(EACH + OF_REQUESTS + COUNTED,
                ConsistencyDesk::line, caller.agency(), days.begins(), days.ends(), admissions.reader()));
    }

    /** Under the disclosure scheme, where forces have differed most. For its officers: to all others there are none. */
    @Transactional
    ConsistencyReport ofApplications(ReportSpan span) {
        ReportSpan.Days days = days(span);
        return report("scheme-decisions-consistency", span, days, rows.list(EACH + OF_APPLICATIONS + COUNTED,
                ConsistencyDesk::line, caller.agency(), days.begins(), days.ends()));
    }

    private ConsistencyReport report(String what, ReportSpan span, ReportSpan.Days days, List<ConsistencyReport.Line> lines) {
        trail.searched(what, span, lines.size());
        return new ConsistencyReport(days.first(), days.last(), lines);
    }

    private ReportSpan.Days days(ReportSpan span) {
        Faults faults = new Faults();
        ReportSpan.Days days = span.days(EnglishDay.today(clock), faults);
        faults.throwIfAny();
        return days;
    }

    private static ConsistencyReport.Line line(ResultSet row) throws SQLException {
        return new ConsistencyReport.Line(row.getString("trigger_code"), row.getString("grade"), row.getInt("disclosed"),
                row.getInt("in_part"), row.getInt("not_now"), row.getInt("not_at_all"), row.getInt("people"),
                row.getInt("least"), row.getInt("most"));
    }
}

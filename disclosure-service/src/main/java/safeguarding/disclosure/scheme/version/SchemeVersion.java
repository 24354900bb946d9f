package safeguarding.disclosure.scheme.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.kit.clock.TimeLimit;

/**
 * One version of the scheme, as certain forces work by it between two days.
 *
 * @param forces the only ones that work by it; none for all others
 * @param answerAfter how long after an application, whatever comes of it, the applicant is shown that it was looked into
 * @param readReferralWithin by when somebody at the children's services has acknowledged that a child is in danger now
 * @param referralsEscalateTo who at the force is told when nobody has
 * @param tellCorrectionsWithin by when whoever was told by a record that was wrong is told what is right
 * @param warnings what an interview must have warned of
 * @param messages what an applicant is shown, by what he can see of his application
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SchemeVersion(String id, LocalDate from, @Nullable LocalDate to, @Nullable List<String> forces,
        List<StageClock> clocks, TimeLimit answerAfter, String repliesEscalateTo, String reviewsEscalateTo,
        TimeLimit readReferralWithin, String referralsEscalateTo, TimeLimit tellCorrectionsWithin,
        List<String> warnings, Map<String, String> messages) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean isOf(String force) {
        return forces != null && forces.contains(force);
    }

    boolean isForAll() {
        return forces == null;
    }
}

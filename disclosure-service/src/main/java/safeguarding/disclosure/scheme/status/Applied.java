package safeguarding.disclosure.scheme.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All of an application that its applicant may learn from: when he applied, by which version of the scheme, and whether he has
 * withdrawn. Nothing that the police find, do or decide is here, so nothing of it can show.
 *
 * @param answerFrom the first day after the limit of the whole, counted from the day on which he applied
 */
record Applied(UUID application, String scheme, LocalDate appliedOn, LocalDate answerFrom, @Nullable LocalDate withdrawnOn,
        @Nullable String codeDigest) {

    static Applied of(ResultSet row) throws SQLException {
        return new Applied(row.getObject("application", UUID.class), row.getString("scheme"),
                row.getObject("applied_on", LocalDate.class), row.getObject("answer_from", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class), row.getString("code_digest"));
    }

    /** A function of the day and of what the applicant himself has done. */
    ApplicantStage on(LocalDate day) {
        if (withdrawnOn != null && withdrawnOn.isBefore(answerFrom)) {
            return ApplicantStage.WITHDRAWN;
        }
        return day.isBefore(answerFrom) ? ApplicantStage.UNDER_WAY : ApplicantStage.ANSWERED;
    }
}

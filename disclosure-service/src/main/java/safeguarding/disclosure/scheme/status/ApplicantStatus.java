package safeguarding.disclosure.scheme.status;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an applicant sees.
 *
 * @param answerFrom from which day it is answered; the same for everybody who applied on that day
 */
record ApplicantStatus(ApplicantStage stage, LocalDate appliedOn, LocalDate answerFrom,
        @Schema(maxLength = 1000) String message) {
}

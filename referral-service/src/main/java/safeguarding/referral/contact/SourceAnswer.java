package safeguarding.referral.contact;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;

/**
 * What one source says of one adult and one child, at its latest.
 *
 * @param source the referral, or who was asked
 * @param enquiry the enquiry in which it was said
 * @param leftOut whether the source said that there is nobody else, without naming this adult
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceAnswer(@Schema(maxLength = 20) String source, @Nullable UUID enquiry, @Nullable LocalDate on, Answer caring,
        Answer unsupervised, Answer household, boolean leftOut) {

    Answer to(Question question) {
        if (leftOut) {
            // Whoever says that there is nobody else says that this one is not there either; where he lives was not asked.
            return question == Question.HOUSEHOLD ? Answer.NOT_ASKED : Answer.NO;
        }
        return switch (question) {
            case CARING -> caring;
            case UNSUPERVISED -> unsupervised;
            case HOUSEHOLD -> household;
        };
    }
}

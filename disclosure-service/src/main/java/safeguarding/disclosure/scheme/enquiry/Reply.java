package safeguarding.disclosure.scheme.enquiry;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.kit.json.WrittenInstant;
import safeguarding.kit.problem.Faults;

/**
 * What an agency answers.
 *
 * @param by who answered there
 * @param said what it holds, or why it did not look or will not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = Reply.EXAMPLE)
public record Reply(@NotNull ReplyResult result, @NotBlank @Size(max = 200) String by,
        @NotNull @JsonDeserialize(using = WrittenInstant.class) Instant repliedAt,
        @Size(min = 1, max = 8000) @Nullable String said) {

    static final String EXAMPLE = """
            {"result": "NO_RECORD",
             "by": "Amira Invented", "repliedAt": "2026-11-23T09:00:00Z"}""";

    /** What the agency did; that it has no record and that it did not look are two answers. */
    public enum ReplyResult {
        INFORMATION,
        /** It looked and has nothing. */
        NO_RECORD,
        /** It did not look. */
        NOT_SEARCHED,
        DECLINED
    }

    void check(Instant now, Ask ask, Faults faults) {
        if (result != ReplyResult.NO_RECORD && said == null) {
            faults.add("/said", "It is said what is held, or why nobody looked or nothing is said.");
        }
        if (repliedAt.isAfter(now) || repliedAt.isBefore(ask.asked().askedAt())) {
            faults.add("/repliedAt", "This moment has not come yet, or is before anybody asked.");
        }
    }

    @Override
    public String toString() {
        return "Reply[…]";
    }
}

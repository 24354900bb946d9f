package safeguarding.disclosure.scheme.enquiry;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.kit.json.WrittenInstant;
import safeguarding.kit.problem.Faults;

/**
 * An agency is asked what it knows.
 *
 * @param agency by its slug, or by name where it has none
 * @param replyBy until when; no guidance says how long that is
 */
@Schema(examples = NewAsk.EXAMPLE)
public record NewAsk(@NotBlank @Size(max = 200) String agency, @NotBlank @Size(max = 4000) String what,
        @NotNull @JsonDeserialize(using = WrittenInstant.class) Instant askedAt,
        @NotNull @JsonDeserialize(using = WrittenInstant.class) Instant replyBy) {

    static final String EXAMPLE = """
            {"agency": "hampshire-childrens-services", "what": "Is the child known to you?",
             "askedAt": "2026-11-20T17:00:00Z", "replyBy": "2026-11-27T17:00:00Z"}""";

    public void check(Instant now, Faults faults) {
        if (askedAt.isAfter(now)) {
            faults.add("/askedAt", "This moment has not come yet.");
        }
        if (!replyBy.isAfter(askedAt)) {
            faults.add("/replyBy", "Nobody can answer before he is asked.");
        }
    }

    @Override
    public String toString() {
        return "NewAsk[…]";
    }
}

package safeguarding.disclosure.scheme.enquiry;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.policy.Finding;
import safeguarding.kit.problem.Faults;

/**
 * What all that was found out amounts to.
 *
 * @param withoutReplies why it was not waited for agencies that have not answered or have not looked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = RiskAssessment.EXAMPLE)
public record RiskAssessment(@NotNull Finding causeForConcern, @NotBlank @Size(max = 8000) String facts,
        @NotBlank @Size(max = 8000) String opinion, @NotBlank @Size(max = 200) String by,
        @Size(min = 1, max = 4000) @Nullable String withoutReplies) {

    static final String EXAMPLE = """
            {"causeForConcern": "YES", "facts": "Convicted in 2009.",
             "opinion": "High risk to girls of her age.", "by": "Dana Invented"}""";

    /** An answer that is missing is no answer that there is nothing. */
    public void check(List<Ask> asks, Faults faults) {
        boolean gaps = asks.stream()
                .anyMatch(ask -> ask.reply() == null || ask.reply().result() == Reply.ReplyResult.NOT_SEARCHED);
        if (gaps && withoutReplies == null) {
            faults.add("/withoutReplies", "An agency has not answered, or has not looked: say why that is not waited for.");
        }
    }

    @Override
    public String toString() {
        return "RiskAssessment[…]";
    }
}

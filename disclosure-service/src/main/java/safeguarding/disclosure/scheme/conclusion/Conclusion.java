package safeguarding.disclosure.scheme.conclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How an application ends, and why.
 *
 * @param alternatives where else the applicant can turn, as he was told when it is not in scope
 * @param route by which other route it is disclosed, by a code
 * @param otherAction what is done about the risk instead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = Conclusion.EXAMPLE)
public record Conclusion(@NotNull SchemeOutcome outcome, @NotBlank @Size(max = 8000) String reasons,
        @Size(min = 1, max = 4000) @Nullable String alternatives, @Size(min = 1, max = 60) @Nullable String route,
        @Size(min = 1, max = 4000) @Nullable String otherAction) {

    static final String EXAMPLE = """
            {"outcome": "CONCERN_NO_DISCLOSURE_OTHER_ACTION",
             "reasons": "The mother knows.", "otherAction": "A visit each week."}""";

    /** Whether it has a part; a plan is not sent with it. */
    boolean has(EndingPart part, boolean planned) {
        return switch (part) {
            case ALTERNATIVES -> alternatives != null;
            case ROUTE -> route != null;
            case OTHER_ACTION -> otherAction != null;
            case SAFETY_PLAN -> planned;
        };
    }

    @Override
    public String toString() {
        return "Conclusion[…]";
    }
}

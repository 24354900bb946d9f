package safeguarding.disclosure.scheme.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.disclosure.code.CodeList;
import safeguarding.kit.json.WrittenInstant;
import safeguarding.kit.problem.Faults;

/**
 * The interview with the applicant.
 *
 * @param warnings what he was warned of, by codes
 * @param account what he said, in more detail than at first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = Interview.EXAMPLE)
public record Interview(@NotNull @JsonDeserialize(using = WrittenInstant.class) Instant heldAt, @NotNull HeldHow manner,
        @NotBlank @Size(max = 200) String by, @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> warnings,
        @NotNull @Valid Verification identity, @NotNull @Valid Verification address, @NotNull @Valid Verification relation,
        @NotBlank @Size(max = 8000) String account) {

    static final String EXAMPLE = """
            {"heldAt": "2026-11-24T10:00:00Z", "manner": "IN_PERSON", "by": "Dana Invented",
             "warnings": ["false-statement", "not-the-recipient", "silence-is-not-safety"],
             "identity": {"result": "VERIFIED", "documents": "Passport"},
             "address": {"result": "VERIFIED", "documents": "Council tax bill"},
             "relation": {"result": "NOT_VERIFIED", "documents": "None shown; the mother confirms it by telephone"},
             "account": "He comes on Fridays and stays until Sunday."}""";

    /** How it was held. */
    public enum HeldHow {
        IN_PERSON,
        TELEPHONE,
        VIDEO
    }

    /** Whether it was proved, and by what. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verification(@NotNull Verified result, @Size(min = 1, max = 1000) @Nullable String documents) {

        @Override
        public String toString() {
            return "Verification[…]";
        }
    }

    /** What came of a check. */
    public enum Verified {
        VERIFIED,
        NOT_VERIFIED,
        NOT_CHECKED
    }

    /**
     * @param needed what this version of the scheme has to be warned of
     */
    public void check(Instant now, LocalDate today, CodeList known, List<String> needed, Faults faults) {
        if (heldAt.isAfter(now)) {
            faults.add("/heldAt", "This moment has not come yet.");
        }
        if (!warnings.containsAll(needed)) {
            faults.add("/warnings", "A warning is missing that an interview has to give.");
        }
        if (!warnings.stream().allMatch(warning -> known.inUse(warning, today))) {
            faults.add("/warnings", "There is one that is no warning in use today.");
        }
    }

    @Override
    public String toString() {
        return "Interview[…]";
    }
}

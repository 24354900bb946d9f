package safeguarding.registry.known;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;

/** Which agency, and at which instant. */
record KnownQuery(
        @Parameter(description = ABOUT_AGENCY) @QueryParam("agency") @NotBlank @Size(max = 64) @Nullable String agency,
        @Parameter(description = ABOUT_AT) @QueryParam("at") @NotNull @Pattern(regexp = TIME, message = RULE) @Nullable String at,
        @Parameter(description = "The next of the page before.") @QueryParam("after") @Size(max = 64) @Nullable String after,
        @Parameter(description = ABOUT_LIMIT) @QueryParam("limit") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String limit) {

    private static final String ABOUT_AGENCY = "The agency's slug, as in larkfield-primary-invented.";
    private static final String ABOUT_AT = "The instant, as in 2026-03-03T12:00:00Z.";
    private static final String ABOUT_LIMIT = "How many notices at most, 1 to 200; 50 unless stated.";
    private static final String TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z$";
    private static final String RULE = "This is not a time in UTC, written as in 2026-03-03T12:00:00Z.";
    private static final String PAGE = "^([1-9][0-9]?|1[0-9][0-9]|200)$";
    private static final String PAGE_RULE = "A page has 1 to 200 notices.";
    private static final int USUAL = 50;

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }

    String slug() {
        return Objects.requireNonNull(agency);
    }

    Instant instant() {
        try {
            return Instant.parse(Objects.requireNonNull(at));
        } catch (DateTimeException noSuchTime) {
            throw new Invalid(List.of(new Fault("/at", RULE)));
        }
    }
}

package safeguarding.referral.disputing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of an agency's disagreements somebody looks for. */
record DisagreementQuery(
        @Parameter(description = ABOUT_ONLY) @QueryParam("only") @Pattern(regexp = ONLY, message = ONLY_RULE) @Nullable String only,
        @Parameter(description = "The next of the page before.") @QueryParam("after") @Size(max = 64) @Nullable String after,
        @Parameter(description = ABOUT_LIMIT) @QueryParam("limit") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String limit) {

    private static final String ABOUT_ONLY = "OPEN: only those that are not settled; OWED: of these,"
            + " those in which your agency owes an answer, or a word on one.";
    private static final String ABOUT_LIMIT = "How many at most, 1 to 200; 50 unless stated.";
    private static final String ONLY = "^(OPEN|OWED)$";
    private static final String ONLY_RULE = "This is OPEN, OWED or left out.";
    private static final String PAGE = "^([1-9][0-9]?|1[0-9][0-9]|200)$";
    private static final String PAGE_RULE = "A page has 1 to 200 items.";
    private static final int USUAL = 50;

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }

    boolean onlyOpen() {
        return only != null;
    }

    boolean onlyOwed() {
        return "OWED".equals(only);
    }
}

package safeguarding.referral.recommendation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Cursor;

/** Which recommendations somebody looks for. */
record RecommendationQuery(
        @Parameter(description = ABOUT_STATE) @QueryParam("progress") @Pattern(regexp = STATE, message = STATE_RULE) @Nullable String progress,
        @Parameter(description = ABOUT_ONLY) @QueryParam("only") @Pattern(regexp = ONLY, message = ONLY_RULE) @Nullable String only,
        @Parameter(description = ABOUT_AFTER) @QueryParam("after") @Size(max = 64) @Nullable String after,
        @Parameter(description = ABOUT_LIMIT) @QueryParam("limit") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String limit) {

    private static final String ABOUT_STATE = "Only those that are so far.";
    private static final String ABOUT_ONLY = "OPEN: only those in which your agency owes an answer, or a word on one, and those"
            + " whose answer it waits for.";
    private static final String ONLY = "^OPEN$";
    private static final String ONLY_RULE = "This is OPEN or left out.";
    private static final String ABOUT_AFTER = "The next of the page before.";
    private static final String ABOUT_LIMIT = "How many at most, 1 to 200; 50 unless stated.";
    private static final String STATE = "^(ISSUED|ACCEPTED|NOT_ACCEPTED|DONE|ASSURED)$";
    private static final String STATE_RULE = "This is ISSUED, ACCEPTED, NOT_ACCEPTED, DONE or ASSURED.";
    private static final String PAGE = "^([1-9][0-9]?|1[0-9][0-9]|200)$";
    private static final String PAGE_RULE = "A page has 1 to 200 items.";
    private static final int USUAL = 50;

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }

    boolean onlyOpen() {
        return only != null;
    }

    Cursor cursor() {
        return Cursor.decode(after);
    }
}

package safeguarding.referral.worklist;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in a work list. Nothing in it is about people, so it may stand in an address. */
record WorkListQuery(
        @Parameter(description = ABOUT_STATE) @QueryParam("state") @Pattern(regexp = STATE, message = STATE_RULE) @Nullable String state,
        @Parameter(description = ABOUT_RATING) @QueryParam("rating") @Pattern(regexp = COLOUR, message = RATING_RULE) @Nullable String rating,
        @Parameter(description = ABOUT_ROLE) @QueryParam("role") @Pattern(regexp = ROLE, message = ROLE_RULE) @Size(max = 60) @Nullable String role,
        @Parameter(description = ABOUT_AFTER) @QueryParam("after") @Size(max = 64) @Nullable String after,
        @Parameter(description = ABOUT_LIMIT) @QueryParam("limit") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String limit) {

    private static final String ABOUT_STATE = "Only what is in this state: RUNNING, FALLEN_DUE or MISSED.";
    private static final String ABOUT_RATING = "Only what is rated so.";
    private static final String ABOUT_ROLE = "Only what was missed and escalated to this role.";
    private static final String ABOUT_AFTER = "The next of the page before.";
    private static final String ABOUT_LIMIT = "How many at most, 1 to 200; 50 unless stated.";
    private static final String STATE = "^(RUNNING|FALLEN_DUE|MISSED)$";
    private static final String STATE_RULE = "This is RUNNING, FALLEN_DUE or MISSED.";
    private static final String COLOUR = "^[a-z]{1,20}$";
    private static final String RATING_RULE = "A rating is the code of a colour.";
    private static final String ROLE = "^[a-z]+(-[a-z]+)*$";
    private static final String ROLE_RULE = "A role is written as in mash-team-manager.";
    private static final String PAGE = "^([1-9][0-9]?|1[0-9][0-9]|200)$";
    private static final String PAGE_RULE = "A page has 1 to 200 items.";
    private static final int USUAL = 50;

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }

    DueCursor cursor() {
        return DueCursor.decoded(after);
    }
}

package safeguarding.referral.review;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Cursor;

/** Which reviews somebody looks for. */
record ReviewQuery(
        @Parameter(description = ABOUT) @QueryParam("theme") @Size(max = 60) @Pattern(regexp = THEME, message = THEME_RULE) @Nullable String theme,
        @Parameter(description = ABOUT_AFTER) @QueryParam("after") @Size(max = 64) @Nullable String after,
        @Parameter(description = ABOUT_LIMIT) @QueryParam("limit") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String limit) {

    private static final String ABOUT = "Only those with this theme.";
    private static final String ABOUT_AFTER = "The next of the page before.";
    private static final String ABOUT_LIMIT = "How many at most, 1 to 200; 50 unless stated.";
    private static final String THEME = "^[a-z]+(-[a-z]+)*$";
    private static final String THEME_RULE = "A theme is written as in anonymous-referrals.";
    private static final String PAGE = "^([1-9][0-9]?|1[0-9][0-9]|200)$";
    private static final String PAGE_RULE = "A page has 1 to 200 items.";
    private static final int USUAL = 50;

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }

    Cursor cursor() {
        return Cursor.decode(after);
    }
}

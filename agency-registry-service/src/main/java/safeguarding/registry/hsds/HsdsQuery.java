package safeguarding.registry.hsds;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page, by the names that the HSDS API reference gives them. */
record HsdsQuery(
        @Parameter(description = ABOUT_PAGE) @QueryParam("page") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String page,
        @Parameter(description = ABOUT_SIZE) @QueryParam("per_page") @Pattern(regexp = SIZE, message = SIZE_RULE) @Nullable String size) {

    private static final String ABOUT_PAGE = "Which page, from 1.";
    private static final String ABOUT_SIZE = "How many on a page, 1 to 100; 50 unless stated.";

    static final int MOST = 100;
    private static final int USUAL = 50;
    private static final String PAGE = "^[1-9][0-9]{0,5}$";
    private static final String SIZE = "^([1-9][0-9]?|100)$";
    private static final String PAGE_RULE = "A page is a number from 1 to 999999.";
    private static final String SIZE_RULE = "A page has 1 to 100 entries.";

    int number() {
        return page == null ? 1 : Integer.parseInt(page);
    }

    int perPage() {
        return size == null ? USUAL : Integer.parseInt(size);
    }

    int offset() {
        return (number() - 1) * perPage();
    }
}

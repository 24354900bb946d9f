package safeguarding.disclosure.scheme.office;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of the list of open applications somebody asks for. */
record OpenList(
        @Parameter(description = "The next of the page before.") @QueryParam("after") @Size(max = 64) @Nullable String after,
        @Parameter(description = "How many at most, 1 to 200; 50 unless stated.") @QueryParam("limit") @Pattern(regexp = PAGE, message = "A page has 1 to 200 applications.") @Nullable String limit) {

    static final int MOST = 200;

    private static final String PAGE = "^([1-9][0-9]?|1[0-9][0-9]|200)$";
    private static final int USUAL = 50;

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }
}

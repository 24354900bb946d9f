package safeguarding.kit.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** From when to when; all of the trail unless stated. */
record ExportSpan(
        @Parameter(description = EventQuery.ABOUT_FROM) @QueryParam("from") @Pattern(regexp = TIME, message = RULE) @Nullable String from,
        @Parameter(description = EventQuery.ABOUT_TO) @QueryParam("to") @Pattern(regexp = TIME, message = RULE) @Nullable String to) {

    private static final String TIME = EventQuery.TIME;
    private static final String RULE = EventQuery.TIME_RULE;
}

package safeguarding.registry.duty;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;

/** For which place, of which type of agency, and when. */
record DutyQuery(
        @Parameter(description = ABOUT_AREA) @QueryParam("area") @NotNull @Pattern(regexp = AREA, message = AREA_RULE) @Nullable String area,
        @Parameter(description = ABOUT_TYPE) @QueryParam("type") @Pattern(regexp = TYPE, message = TYPE_RULE) @Nullable String type,
        @Parameter(description = ABOUT_AT) @QueryParam("at") @Pattern(regexp = TIME, message = RULE) @Nullable String at) {

    private static final String AREA = ServiceSaid.AREA;
    private static final String AREA_RULE = ServiceSaid.AREA_RULE;
    private static final String ABOUT_AREA = "The place, as a GSS code.";
    private static final String ABOUT_TYPE = "Of agencies of this type only.";
    private static final String TYPE = "^[A-Z_]{2,40}$";
    private static final String TYPE_RULE = "A type is 2 to 40 capital letters or underscores.";
    private static final String ABOUT_AT = "At this instant, as in 2026-12-25T03:00:00Z; now unless stated.";
    private static final String TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z$";
    private static final String RULE = "This is not a time in UTC, written as in 2026-12-25T03:00:00Z.";

    String place() {
        return Objects.requireNonNull(area);
    }

    Instant instant(Instant now) {
        try {
            return at == null ? now : Instant.parse(at);
        } catch (DateTimeException noSuchTime) {
            throw new Invalid(List.of(new Fault("/at", RULE)));
        }
    }
}

package safeguarding.registry.duty;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which services. It is not about people, so it may stand in an address. */
record ServiceQuery(
        @QueryParam("agency") @Pattern(regexp = ServiceSaid.SLUG, message = ServiceSaid.SLUG_RULE) @Nullable String agency,
        @QueryParam("area") @Pattern(regexp = ServiceSaid.AREA, message = ServiceSaid.AREA_RULE) @Nullable String area,
        @Parameter(description = "The next of the page before.") @QueryParam("after") @Size(max = 64) @Nullable String after) {

    static final int MOST = 100;
}

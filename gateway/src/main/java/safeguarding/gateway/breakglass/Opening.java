package safeguarding.gateway.breakglass;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** That somebody opened a concern, as the registry gives it. */
public record Opening(String id, String concern, String agency, String openedBy, String reason, Instant openedAt, Instant until,
        @Nullable Boolean justified, @Nullable String reviewed, @Nullable String reviewedBy, long version) {

    /** Some of them, and where to go on. */
    public record Page(List<Opening> openings, String next) {
    }

    /** What the registry needs to know which version was looked at. */
    public String etag() {
        return "\"v" + version + "\"";
    }

    public boolean isBy(String reader) {
        return agency.equals(reader);
    }
}

package safeguarding.disclosure.directory;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of the registry's entry for an agency; the registry says more. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListedAgency(@Nullable String type, @Nullable String status) {

    /** Whoever has closed reads nothing any more. */
    public boolean isOpen() {
        return "OPEN".equals(status);
    }
}

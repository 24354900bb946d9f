package safeguarding.disclosure.duty;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of the registry's entry for an agency; the registry says more. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Listed(@Nullable String type, @Nullable String status) {

    private static final String OPEN = "OPEN";

    boolean isOpen() {
        return OPEN.equals(status);
    }
}

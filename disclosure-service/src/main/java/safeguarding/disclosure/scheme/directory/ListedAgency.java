package safeguarding.disclosure.scheme.directory;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of an entry of the directory. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ListedAgency(@Nullable String type, @Nullable String status) {

    /** Whoever has closed reads nothing any more. */
    boolean isOpenAs(String wanted) {
        return wanted.equals(type) && "OPEN".equals(status);
    }
}

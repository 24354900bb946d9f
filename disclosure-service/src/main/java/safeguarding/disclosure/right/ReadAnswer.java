package safeguarding.disclosure.right;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of the registry's answer; the registry may say more. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReadAnswer(boolean permitted, @Nullable Detail detail, @Nullable Long concernVersion,
        @Nullable List<UUID> requests, @Nullable Boolean addressesWithheld) {
}

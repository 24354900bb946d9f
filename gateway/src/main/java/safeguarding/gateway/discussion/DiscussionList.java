package safeguarding.gateway.discussion;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One page of the discussions to which an agency is invited. */
public record DiscussionList(@Nullable List<Item> items, @Nullable String next) {

    /** One of them. */
    public record Item(UUID id, UUID referral, String state, boolean awaitsReceipt) {

        public String reference() {
            return id.toString().substring(30).toUpperCase(Locale.ROOT);
        }
    }
}

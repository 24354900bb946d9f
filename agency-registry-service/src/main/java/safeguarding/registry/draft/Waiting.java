package safeguarding.registry.draft;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.hearing.Heard;
import safeguarding.registry.delivery.ItemKind;

/**
 * What we read of an announcement that a draft waits.
 *
 * @param agency whose draft it is
 */
record Waiting(UUID draft, String agency, ItemKind kind) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 100;

    /** Empty when it cannot be understood: passed over in silence, an agency would never be reminded. */
    static Optional<Waiting> of(Heard heard, ObjectMapper json) {
        Optional<ItemKind> kind = kind(heard.type());
        Message message = message(heard.message(), json);
        return message == null ? Optional.empty() : kind.flatMap(message::waiting);
    }

    private static Optional<ItemKind> kind(@Nullable String type) {
        if ("safeguarding.referral-draft.reminded.v1".equals(type)) {
            return Optional.of(ItemKind.DRAFT_REMINDER);
        }
        return "safeguarding.referral-draft.left.v1".equals(type) ? Optional.of(ItemKind.DRAFT_LEFT) : Optional.empty();
    }

    private static @Nullable Message message(@Nullable String written, ObjectMapper json) {
        try {
            // JSON's own null is read as none.
            return written == null ? null : json.readValue(written, Message.class);
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(@Nullable UUID id, @Nullable String agency) {

        Optional<Waiting> waiting(ItemKind kind) {
            if (id == null || agency == null || agency.length() > LONGEST_SLUG || !SLUG.matcher(agency).matches()) {
                return Optional.empty();
            }
            return Optional.of(new Waiting(id, agency, kind));
        }
    }
}

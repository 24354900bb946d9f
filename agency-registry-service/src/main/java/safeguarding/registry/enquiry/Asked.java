package safeguarding.registry.enquiry;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.hearing.Heard;

/**
 * What we read of an announcement of an enquiry.
 *
 * @param agency that is asked
 */
record Asked(UUID id, long version, String agency, EnquiryState state) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 100;

    /** Empty when it cannot be understood: passed over in silence, an agency would never be asked. */
    static Optional<Asked> of(Heard heard, ObjectMapper json) {
        Optional<EnquiryState> state = EnquiryState.of(heard.type());
        Message message = message(heard.message(), json);
        return message == null ? Optional.empty() : state.flatMap(message::asked);
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
    record Message(@Nullable UUID id, @Nullable Long version, @Nullable String agency) {

        Optional<Asked> asked(EnquiryState state) {
            if (id == null || version == null || version < 1 || agency == null || agency.length() > LONGEST_SLUG
                    || !SLUG.matcher(agency).matches()) {
                return Optional.empty();
            }
            return Optional.of(new Asked(id, version, agency, state));
        }
    }
}

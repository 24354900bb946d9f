package safeguarding.disclosure.request;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.disclosure.hearing.Unfit;
import safeguarding.kit.hearing.Heard;

/** That the registry asks for a decision, or no more: what we read of its announcement. */
record Asked(UUID id, long version, DisclosureRequest.About about, String recordedBy, UUID involvement, String agency,
        Instant occurredAt, boolean isWithdrawn) {

    static final String OPENED = "safeguarding.disclosure-request.opened.v1";
    static final String WITHDRAWN = "safeguarding.disclosure-request.withdrawn.v1";

    static Asked of(Heard heard, ObjectMapper json) {
        Message message = message(heard.message(), json);
        if (message == null) {
            throw new Unfit();
        }
        return message.asked(WITHDRAWN.equals(heard.type()));
    }

    private static @Nullable Message message(@Nullable String written, ObjectMapper json) {
        try {
            // JSON's own null is read as none.
            return written == null ? null : json.readValue(written, Message.class);
        } catch (JsonProcessingException unreadable) {
            // What it says is repeated nowhere.
            throw new Unfit();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(@Nullable UUID id, @Nullable Long version, @Nullable UUID concern, @Nullable Long concernVersion,
            @Nullable String kind, @Nullable String concernClass, @Nullable String recordedBy, @Nullable UUID involvement,
            @Nullable String agency,
            @Nullable Instant occurredAt) {

        Asked asked(boolean withdrawn) {
            if (id == null || version == null || concern == null || concernVersion == null || involvement == null
                    || occurredAt == null) {
                throw new Unfit();
            }
            return new Asked(id, version,
                    new DisclosureRequest.About(concern, concernVersion, code(kind, 60), code(concernClass, 60)),
                    code(recordedBy, 100), involvement, code(agency, 100), occurredAt, withdrawn);
        }

        private static String code(@Nullable String given, int longest) {
            if (given == null || given.isBlank() || given.length() > longest) {
                throw new Unfit();
            }
            return given;
        }
    }
}

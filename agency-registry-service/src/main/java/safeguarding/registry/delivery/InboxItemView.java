package safeguarding.registry.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

import safeguarding.registry.circle.Concern;

/**
 * What an agency is told: that there is a concern of some kind around a person it works with, named by its own reference, and
 * where to read it.
 *
 * @param notice the line of the ledger; what is acknowledged
 * @param about nobody, where an agency is asked: it is for a person to say of whom
 * @param concern or the enquiry
 * @param matter what an item is about that is about no line of the ledger
 */
public record InboxItemView(@JsonIgnore @Schema(hidden = true) long position,
        @JsonIgnore @Schema(hidden = true) long noticeVersion, ItemKind kind, @Nullable UUID notice,
        @Nullable About about, @Nullable Pointed concern, @Nullable Matter matter,
        @Nullable String detail, Instant putAt, @Nullable Instant acknowledgeBy, @Nullable Instant acknowledgedAt,
        @Nullable Instant recallConfirmedAt) {

    /** What it is about, as the trail knows it. */
    public UUID subject() {
        return notice != null ? notice : Objects.requireNonNull(matter).id();
    }

    /** Whose chain of the trail it stands in. */
    public UUID chain() {
        if (concern != null) {
            return concern.id();
        }
        return matter != null && matter.discussion() != null ? matter.discussion() : subject();
    }

    /** As it goes over a topic, where nobody is named: whom it is about its agency reads with its sign-in. */
    public InboxItemView namingNobody() {
        return new InboxItemView(position, noticeVersion, kind, notice, null, concern, matter, detail, putAt, acknowledgeBy,
                acknowledgedAt, recallConfirmedAt);
    }

    /**
     * Something to be done that is no concern, and where it is read; nowhere for whoever is invited no more.
     *
     * @param discussion to which somebody is invited, for the trail
     */
    public record Matter(UUID id, @Nullable String pointer, @JsonIgnore @Schema(hidden = true) @Nullable UUID discussion) {
    }

    /**
     * Whom it touches, as the agency itself calls him.
     *
     * @param addressProtected where he lives is to be shown to nobody but a few
     */
    public record About(String yourReference, String kind, boolean addressProtected) {
    }

    /** The concern, and the path at the gateway where it is read; nothing but its id once the agency stands as told no more. */
    public record Pointed(UUID id, @Nullable String kind, @Nullable String concernClass, @Nullable Instant occurredAt,
            @Nullable String pointer) {

        /** To agreed words and nothing else: even the kind of a concern would say more than was decided. */
        static Pointed atWords(Concern concern) {
            return new Pointed(concern.id(), null, null, null, concern.pointerToWords());
        }

        static Pointed atEnquiry(UUID id) {
            return new Pointed(id, "involvement-enquiry", null, null, "/disclosure/v1/involvement-enquiries/" + id);
        }

        static Pointed at(Concern concern) {
            return new Pointed(concern.id(), concern.kind(), concern.concernClass(), concern.occurredAt(), concern.pointer());
        }

        static Pointed nowhere(UUID id) {
            return new Pointed(id, null, null, null, null);
        }
    }
}

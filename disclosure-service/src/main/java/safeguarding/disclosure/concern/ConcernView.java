package safeguarding.disclosure.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.mappa.ManagerContact;
import safeguarding.disclosure.mappa.Mappa;
import safeguarding.disclosure.offender.OffenderProfile;
import safeguarding.disclosure.order.Prohibition;
import safeguarding.disclosure.right.Detail;
import safeguarding.kit.identity.PersonName;

/**
 * As much of a concern as its reader may see: what a detail does not include is absent, not empty.
 *
 * @param offender for the recording agency only, whose record it is
 * @param words for an agency to which something was disclosed: the exact words of each decision, and then nothing else is here
 * @param addressesWithheld where somebody's address is protected: narrative and prohibitions are left out, and contact is whom
 *        to
 *        ask
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernView(Detail detail, @Schema(maxLength = 100) @Nullable String about, @Nullable Contact contact,
        @Nullable UUID id,
        @Nullable Long version,
        @Nullable UUID offender, @Schema(maxLength = 60) @Nullable String kind, @Nullable Statement statement,
        @Schema(maxLength = 3) @Nullable String grade, @Schema(maxLength = 8000) @Nullable String narrative,
        @Nullable LocalDate occurredOn, @Nullable Instant recordedAt, @Schema(maxLength = 100) @Nullable String recordedBy,
        @Nullable Boolean withdrawn, @Schema(maxLength = 2000) @Nullable String withdrawalReason, @Nullable Adult adult,
        @Schema(maxItems = 100) @Nullable List<@Size(max = 8000) String> words, @Nullable Boolean addressesWithheld) {

    private static final String SOMEBODY = "an adult connected to the child";

    /** Whom to ring: always the agency that leads, and the officer as far as he is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(@Schema(maxLength = 100) String agency, @Nullable ManagerContact manager) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Adult(@Nullable PersonName name, @Nullable Integer category, @Nullable Integer level,
            @Schema(maxItems = 2500) @Nullable List<Prohibition> prohibitions) {

        static Adult of(OffenderProfile profile, boolean withProhibitions) {
            Mappa mappa = profile.mappa();
            return new Adult(profile.name(), mappa == null ? null : mappa.category(), mappa == null ? null : mappa.level(),
                    withProhibitions ? profile.prohibitions() : null);
        }

        Adult withoutProhibitions() {
            return new Adult(name, category, level, null);
        }
    }

    /** For the recording agency. */
    static ConcernView own(Concern concern, OffenderProfile profile) {
        return view(concern, profile, true, true);
    }

    /** For another agency, as far as the registry said. */
    static ConcernView of(Concern concern, OffenderProfile profile, Detail detail) {
        return switch (detail) {
            case FULL -> view(concern, profile, true, false);
            case SUMMARY -> view(concern, profile, false, false);
            case CONTACT_ONLY -> contactOnly(profile);
            // Whoever was told by a decision sees its words and no view of the concern, however little.
            case AGREED_WORDING -> throw new ConcernNotFound();
        };
    }

    /** For an agency to which these words were disclosed. */
    static ConcernView ofWords(List<String> words) {
        return new ConcernView(Detail.AGREED_WORDING, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, words, null);
    }

    /**
     * The same without what somebody wrote in his own words: neither a narrative nor what an order forbids has a field for an
     * address, and either may name the street where a child lives.
     */
    ConcernView withoutAddresses() {
        return new ConcernView(detail, about, contact, id, version, offender, kind, statement, grade, null, occurredOn,
                recordedAt, recordedBy, withdrawn, withdrawalReason, adult == null ? null : adult.withoutProhibitions(), words,
                true);
    }

    private static ConcernView view(Concern concern, OffenderProfile profile, boolean full, boolean own) {
        ConcernText text = concern.text();
        return new ConcernView(full ? Detail.FULL : Detail.SUMMARY, SOMEBODY, contact(profile), concern.id(),
                concern.revision(),
                own ? concern.offender() : null, text.kind(), text.statement(),
                text.grade(), full ? text.narrative() : null,
                text.occurredOn(), concern.recordedAt(), concern.recordedBy(),
                concern.isWithdrawn(), own ? concern.withdrawalReason() : null, Adult.of(profile, full), null, null);
    }

    private static ConcernView contactOnly(OffenderProfile profile) {
        return new ConcernView(Detail.CONTACT_ONLY, SOMEBODY, contact(profile), null, null, null, null, null, null, null, null,
                null,
                null, null, null, null, null, null);
    }

    private static Contact contact(OffenderProfile profile) {
        return new Contact(profile.contactAgency(), profile.manager());
    }

    @Override
    public String toString() {
        return "ConcernView[…]";
    }
}

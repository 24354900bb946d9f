package safeguarding.disclosure.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.mappa.ManagerContact;

/**
 * An enquiry as the agency that is asked sees it: whom to ring, and nothing of the person or of why.
 *
 * @param manager whom to ring, as far as he is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiryView(UUID id, long version, @Schema(maxLength = 100) String asker,
        @Schema(maxLength = 100) String agency, @Nullable ManagerContact manager,
        EnquiryState state, Instant askedAt, @Nullable NewReply reply) {

    static EnquiryView of(Enquiry enquiry, @Nullable ManagerContact manager) {
        return new EnquiryView(enquiry.id(), enquiry.version(), enquiry.asker(), enquiry.agency(), manager, enquiry.state(),
                enquiry.askedAt(),
                enquiry.reply());
    }

    /** Those that wait for an answer. */
    record EnquiryList(@Schema(maxItems = Enquiries.MOST) List<EnquiryView> enquiries) {
    }

    @Override
    public String toString() {
        return "EnquiryView[…]";
    }
}

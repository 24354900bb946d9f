package safeguarding.referral.enquiry;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The enquiries about the children of one referral, the latest first. */
record EnquiriesView(@Schema(maxItems = 200) List<EnquiryView> enquiries) {
}

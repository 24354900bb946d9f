package safeguarding.referral.enquiry;

import safeguarding.kit.problem.Refusal;

/** 404: as for a referral that there is not. */
public class EnquiryNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is no such referral or it belongs to others: existence is itself a disclosure.
    EnquiryNotFound() {
        super(404, "There is no such referral, or it is not yours to see.");
    }
}

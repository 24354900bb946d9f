package safeguarding.disclosure.enquiry;

import safeguarding.kit.problem.Refusal;

class EnquiryNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none or another agency was asked.
    EnquiryNotFound() {
        super(404, "There is no such enquiry, or it is not yours to see.");
    }
}

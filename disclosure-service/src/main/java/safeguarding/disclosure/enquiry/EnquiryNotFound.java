package safeguarding.disclosure.enquiry;

import safeguarding.kit.problem.Refusal;

public class EnquiryNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none or another agency was asked.
    public EnquiryNotFound() {
        super(404, "There is no such enquiry, or it is not yours to see.");
    }
}

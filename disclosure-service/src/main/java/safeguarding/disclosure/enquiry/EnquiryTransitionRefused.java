package safeguarding.disclosure.enquiry;

import safeguarding.kit.problem.Refusal;

class EnquiryTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    EnquiryTransitionRefused() {
        super(409, "The enquiry is not in a state that allows this.");
    }
}

package safeguarding.kit.caller;

import java.util.List;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Refusal;

/** 400: every access says what it is for and on what legal basis. */
class PurposeMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    PurposeMissing(List<Fault> faults) {
        super(400, "Each access states its purpose and its legal basis, in the headers Purpose and Legal-Basis.", faults);
    }
}

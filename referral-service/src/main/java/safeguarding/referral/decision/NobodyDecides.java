package safeguarding.referral.decision;

import java.util.List;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Refusal;

public class NobodyDecides extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyDecides() {
        super(422, "A person decides, not a system. Nothing was saved.", List.of(new Fault("On-Behalf-Of",
                "Sign in as a person, or have your system name the person by the staff reference.")));
    }
}

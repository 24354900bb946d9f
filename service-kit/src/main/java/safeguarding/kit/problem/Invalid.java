package safeguarding.kit.problem;

import java.util.List;

/** 422: the request can be read, but values in it cannot be right; the faults point at them. */
public class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public Invalid(List<Fault> faults) {
        super(422, "Some values cannot be right. Nothing was saved.", faults);
    }
}

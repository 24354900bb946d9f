package safeguarding.registry.linking;

import safeguarding.kit.problem.Refusal;

/** 409: a side of a dispute does not end it, nor does a machine. */
class DisputeOfYourOwn extends Refusal {

    private static final long serialVersionUID = 1L;

    DisputeOfYourOwn() {
        super(409,
                "A dispute is settled by a person of an agency that took no part in it; a side can withdraw its own decision.");
    }
}

package safeguarding.kit.problem;

/** 409: somebody else changed the record between the caller's reading and writing. */
public class EditedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditedMeanwhile() {
        super(409, "The record was changed meanwhile. Read it again before changing it.");
    }
}

package safeguarding.referral.puzzle;

import safeguarding.kit.problem.Refusal;

class PuzzleNotSolved extends Refusal {

    private static final long serialVersionUID = 1L;

    PuzzleNotSolved() {
        super(403, "The puzzle is not solved, too old, or was used before. Ask for a new one; nothing was saved.");
    }
}

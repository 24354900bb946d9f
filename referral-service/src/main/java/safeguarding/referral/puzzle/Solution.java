package safeguarding.referral.puzzle;

/** A solved puzzle as ALTCHA's widget writes it. */
record Solution(String algorithm, String challenge, long number, String salt, String signature) {

    Solution {
        if (algorithm == null || challenge == null || salt == null || signature == null) {
            throw new IllegalArgumentException("a part of a solution is missing");
        }
    }
}

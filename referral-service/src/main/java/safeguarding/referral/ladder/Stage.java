package safeguarding.referral.ladder;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One stage of a disagreement.
 *
 * @param stage its code
 * @param role who answers there, by the name of the role
 * @param answeredBy on which side that role is
 * @param clock what happens when the stage begins, by which the rules of the clocks know it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Stage(String stage, String role, Side answeredBy, String clock) {

    /** Whose answer it is. */
    public enum Side {
        /** The agency whose decision it is that somebody disagrees with. */
        AGENCY,
        PARTNERSHIP
    }
}

package safeguarding.referral.disagreement;

/**
 * Who asks for a disagreement.
 *
 * @param ofPartnership whether he has the role in which a safeguarding partnership looks
 */
public record Party(String agency, boolean ofPartnership) {
}

package safeguarding.referral.right;

/**
 * That an agency may read a concern at this moment.
 *
 * @param concernVersion the version on which the registry has decided
 * @param addressesWithheld that no address may be shown, of anybody
 */
public record Permission(Detail detail, long concernVersion, boolean addressesWithheld) {

    /**
     * A correction can be about somebody else. Until the registry has decided on it, nobody who was told of the version before
     * may read it: 503, for no longer than the correction is on its way.
     */
    public Detail forVersion(long version) {
        if (version > concernVersion) {
            throw new RightsNotAnswered();
        }
        return detail;
    }
}

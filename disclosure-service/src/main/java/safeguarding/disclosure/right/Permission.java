package safeguarding.disclosure.right;

/**
 * That an agency may read a concern at this moment.
 *
 * @param concernVersion the version on which the registry has decided
 */
public record Permission(Detail detail, long concernVersion) {

    /**
     * A correction can change who may know. Until the registry has decided on it, nobody who was told of the version before may
     * read it: 503, for no longer than the correction is on its way.
     */
    public Detail forVersion(long version) {
        if (version > concernVersion) {
            throw new RegistryUnreachable();
        }
        return detail;
    }
}

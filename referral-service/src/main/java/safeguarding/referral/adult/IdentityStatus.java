package safeguarding.referral.adult;

/** How far it is known who an adult is. Who an adult is taken for is decided elsewhere, by people, and can be taken back. */
public enum IdentityStatus {
    UNIDENTIFIED,
    /** Something is known, a nickname or a van, that fits many people. */
    PARTIAL,
    /** Somebody says who it is. */
    CLAIMED,
    /** Seen in a document, or known to the agency. */
    VERIFIED;

    /** Only a stated identity may be compared with other records: a nickname and a van fit the wrong man too easily. */
    public boolean isIdentified() {
        return switch (this) {
            case UNIDENTIFIED, PARTIAL -> false;
            case CLAIMED, VERIFIED -> true;
        };
    }
}

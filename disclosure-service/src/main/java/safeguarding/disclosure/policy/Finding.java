package safeguarding.disclosure.policy;

/** One limb of a test; that nobody knows is a finding. */
public enum Finding {
    YES,
    NO,
    NOT_KNOWN
}

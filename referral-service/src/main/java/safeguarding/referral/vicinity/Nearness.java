package safeguarding.referral.vicinity;

/** How somebody comes to be near the person who was asked about. */
public enum Nearness {
    SUBJECT,
    CONNECTED_CHILD,
    SIBLING,
    CONNECTED_ADULT
}

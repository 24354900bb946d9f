package safeguarding.referral.intake;

/** Child or adult. */
public enum PersonKind {
    CHILD,
    ADULT
}

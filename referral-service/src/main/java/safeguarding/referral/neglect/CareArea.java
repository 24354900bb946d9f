package safeguarding.referral.neglect;

/** The four areas of the Graded Care Profile 2. */
public enum CareArea {
    PHYSICAL_CARE,
    SAFETY,
    EMOTIONAL_CARE,
    DEVELOPMENTAL_CARE
}

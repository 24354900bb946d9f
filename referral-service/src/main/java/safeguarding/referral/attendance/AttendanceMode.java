package safeguarding.referral.attendance;

/** How somebody takes part. Whoever is named in none of these ways was not heard of. */
public enum AttendanceMode {
    IN_PERSON,
    BY_PHONE,
    BY_VIDEO,
    IN_WRITING,
    APOLOGIES
}

package safeguarding.referral.review;

import java.util.Set;

/** Where a review stands. */
enum ReviewStage {
    REFERRED,
    CRITERIA_MET,
    CRITERIA_NOT_MET,
    COMMISSIONED,
    DRAFTED,
    QUALITY_ASSURED,
    SIGNED_OFF,
    PUBLISHED;

    boolean allows(ReviewStage next) {
        return successors().contains(next);
    }

    private Set<ReviewStage> successors() {
        return switch (this) {
            case REFERRED -> Set.of(CRITERIA_MET, CRITERIA_NOT_MET);
            // Looked at again, when more is known.
            case CRITERIA_NOT_MET -> Set.of(CRITERIA_MET);
            case CRITERIA_MET -> Set.of(COMMISSIONED);
            case COMMISSIONED -> Set.of(DRAFTED);
            case DRAFTED -> Set.of(DRAFTED, QUALITY_ASSURED);
            case QUALITY_ASSURED -> Set.of(DRAFTED, SIGNED_OFF);
            case SIGNED_OFF -> Set.of(PUBLISHED);
            // Taken back, because something in it is wrong or names somebody; from then on no other agency reads it.
            case PUBLISHED -> Set.of(DRAFTED);
        };
    }
}

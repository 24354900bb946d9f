package safeguarding.referral.enquiry;

/** Who was asked. */
enum Asked {
    CHILD,
    PARENT_OR_CARER,
    RELATIVE,
    OTHER_ADULT,
    PROFESSIONAL
}

package safeguarding.referral.intake;

import safeguarding.kit.problem.Refusal;

class ReferralNotYoursToChange extends Refusal {

    private static final long serialVersionUID = 1L;

    // Only the agency that received the referral gets this far, and it knows already that there is one.
    ReferralNotYoursToChange() {
        super(403, "Only the agency that recorded a referral changes it.");
    }
}

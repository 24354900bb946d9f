package safeguarding.referral.intake;

/** Whoever has to act when a referral comes to an agency, goes to another one, or is taken back: in the same transaction. */
public interface ReferralFollower {

    /** Told with every version, whether or not the receiving agency is another one. */
    void follow(Reception reception);
}

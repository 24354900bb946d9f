package safeguarding.referral.neglect;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import safeguarding.referral.line.Noun;

/** What the trail calls records on neglect, and where they are. */
@Singleton
class NeglectNoun {

    static final Noun<NewNeglectRecord> NEGLECT = new Noun<>("neglect-record", "/v1/neglect-records", NewNeglectRecord.class);

    @Produces
    @Singleton
    Noun<NewNeglectRecord> neglect() {
        return NEGLECT;
    }
}

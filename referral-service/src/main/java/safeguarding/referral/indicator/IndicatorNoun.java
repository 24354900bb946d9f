package safeguarding.referral.indicator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import safeguarding.referral.line.Noun;

/** What the trail calls records of signs and indicators, and where they are. */
@Singleton
class IndicatorNoun {

    static final Noun<NewIndicatorRecord> INDICATORS = new Noun<>("indicator-record", "/v1/indicator-records",
            NewIndicatorRecord.class);

    @Produces
    @Singleton
    Noun<NewIndicatorRecord> indicators() {
        return INDICATORS;
    }
}

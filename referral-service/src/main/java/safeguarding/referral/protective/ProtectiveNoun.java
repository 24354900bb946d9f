package safeguarding.referral.protective;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import safeguarding.referral.line.Noun;

/** What the trail calls protective capacities, and where they are. */
@Singleton
class ProtectiveNoun {

    static final Noun<NewProtectiveCapacity> CAPACITY = new Noun<>("protective-capacity", "/v1/protective-capacities",
            NewProtectiveCapacity.class);

    @Produces
    @Singleton
    Noun<NewProtectiveCapacity> capacity() {
        return CAPACITY;
    }
}

package safeguarding.gateway.form;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import safeguarding.kit.clock.MachineClock;

/** The pages' clock; the kit's own beans are not in the gateway. */
class PagesClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return MachineClock.inMicroseconds();
    }
}

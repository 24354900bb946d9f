package safeguarding.testkit.sound.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import safeguarding.testkit.sound.policy.Rule;

@ApplicationScoped
class Desk {

    private final Clock clock;

    @Inject
    Desk(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    Rule decide() {
        return Year.now(clock).isLeap() ? Rule.TELL : Rule.WITHHOLD;
    }

    Instant hours() {
        return Instant.now(Clock.tick(clock, java.time.Duration.ofHours(1)));
    }
}

package safeguarding.testkit.offending.clock;

import java.time.Clock;

/** Only the kit's class of this name is excused. */
class ClockProducer {

    Clock mine() {
        return Clock.systemDefaultZone();
    }
}

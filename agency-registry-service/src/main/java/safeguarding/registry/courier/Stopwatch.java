package safeguarding.registry.courier;

import jakarta.enterprise.context.ApplicationScoped;

/** How long something takes; a clock may be set meanwhile. */
@ApplicationScoped
class Stopwatch {

    long nanos() {
        return System.nanoTime();
    }
}

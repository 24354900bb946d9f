package safeguarding.local;

import safeguarding.local.process.Ports;

/** Where a broker listens: for the services, for itself as its own controller, and for agencies' systems. */
public record KafkaPorts(int services, int controller, int agencies) {

    /** Zero takes a free one. */
    public KafkaPorts {
        services = Ports.freeIfZero(services);
        controller = Ports.freeIfZero(controller);
        agencies = Ports.freeIfZero(agencies);
    }

    static KafkaPorts free() {
        return new KafkaPorts(0, 0, 0);
    }
}

package safeguarding.disclosure.hearing;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.hearing.Heard;

/** Whoever acts on announcements. Declared here and kept elsewhere: who hears does not know what for. */
public interface Hearer {

    /** As whom it acts. */
    Actor self();

    /**
     * Acts on it, in the running transaction or one of its own; the same twice, or an old one late, changes nothing. Throws
     * {@link Unfit} at what cannot be understood.
     */
    void hear(Heard heard);
}

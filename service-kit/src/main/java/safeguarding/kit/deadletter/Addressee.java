package safeguarding.kit.deadletter;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.hearing.Heard;

/** Whom the dead letters of a service were meant for. Each service that hears has one. */
public interface Addressee {

    /** As whom it acts on what it hears. */
    Actor self();

    /**
     * Driven again: fetches what is needed, outside any transaction, and gives what is then done in one, together with the end
     * of
     * the letter. Either says with {@link StillDead} that the letter leads nowhere still.
     */
    Runnable again(Heard letter);
}

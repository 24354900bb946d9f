package safeguarding.disclosure.hearing;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.deadletter.Addressee;
import safeguarding.kit.deadletter.StillDead;
import safeguarding.kit.hearing.Heard;

/** The registry's announcements that led nowhere, heard again as they came. */
@ApplicationScoped
class RegistryLetters implements Addressee {

    private final Hearer hearer;

    RegistryLetters(Hearer hearer) {
        this.hearer = hearer;
    }

    @Override
    public Actor self() {
        return hearer.self();
    }

    @Override
    public Runnable again(Heard letter) {
        return () -> {
            try {
                hearer.hear(letter);
            } catch (Unfit unfit) {
                throw new StillDead();
            }
        };
    }
}

package safeguarding.referral.multiagency;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Caller;
import safeguarding.referral.vicinity.Vicinities;
import safeguarding.referral.vicinity.Vicinity;

/** Where chronologies are read. Who is who, and who may read, is asked first, while no transaction is open. */
@ApplicationScoped
class ChronologyRoom {

    private final Vicinities vicinities;
    private final ChronologyDesk desk;
    private final Caller caller;

    ChronologyRoom(Vicinities vicinities, ChronologyDesk desk, Caller caller) {
        this.vicinities = vicinities;
        this.desk = desk;
        this.caller = caller;
    }

    ChronologyView read(UUID person, ChronologyQuery query) {
        Vicinity vicinity = vicinities.of(caller.agency(), caller.user(), person).orElseThrow(ChronologyNotFound::new);
        return desk.read(person, vicinity, query);
    }
}

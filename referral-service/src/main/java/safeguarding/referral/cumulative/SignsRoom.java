package safeguarding.referral.cumulative;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Caller;
import safeguarding.referral.vicinity.NearPerson;
import safeguarding.referral.vicinity.Vicinities;
import safeguarding.referral.vicinity.Vicinity;

/** Where signs are read. Who is who, and who may read, is asked first, while no transaction is open. */
@ApplicationScoped
class SignsRoom {

    private final Vicinities vicinities;
    private final SignsDesk desk;
    private final Caller caller;

    SignsRoom(Vicinities vicinities, SignsDesk desk, Caller caller) {
        this.vicinities = vicinities;
        this.desk = desk;
        this.caller = caller;
    }

    SignsView read(UUID person) {
        Vicinity vicinity = vicinities.of(caller.agency(), caller.user(), person).orElseThrow(SignsNotFound::new);
        NearPerson subject = vicinity.subject().orElseThrow(SignsNotFound::new);
        return desk.read(person, subject, vicinity);
    }
}

package safeguarding.registry;

import java.time.LocalDate;
import java.util.UUID;

import safeguarding.registry.model.World;

/** An involvement to be opened through the API. Its id, which is also that of the person's record, comes from there. */
record Opening(String agency, String localReference, World.Person person, LocalDate closedOn) {

    World.Person person(UUID id) {
        return new World.Person(id, id, false, person.child(), true, person.name(), person.born(), person.nhsNumber(),
                person.pnc());
    }

    World.Work work(UUID id) {
        return new World.Work(id, agency, closedOn);
    }
}

package safeguarding.referral.vicinity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person and who is near him. */
public record Vicinity(List<NearPerson> people) {

    public Vicinity {
        people = List.copyOf(people);
    }

    public Optional<NearPerson> subject() {
        return people.stream().filter(person -> person.nearness() == Nearness.SUBJECT).findFirst();
    }

    public Optional<NearPerson> heldAs(UUID record) {
        return people.stream().filter(person -> person.isHeldAs(record)).findFirst();
    }

    public Set<UUID> records() {
        return people.stream().flatMap(person -> person.records().stream()).map(HeldRecord::id).collect(Collectors.toSet());
    }
}

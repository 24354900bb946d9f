package safeguarding.referral.multiagency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.vicinity.HeldRecord;
import safeguarding.referral.vicinity.NearPerson;
import safeguarding.referral.vicinity.Vicinity;

/**
 * By what an answer names people: a number of its own, and the records by which the reader knows them himself. Another agency's
 * record of somebody would say that there is one, and when it was made.
 */
final class Faces {

    private final Vicinity vicinity;
    private final Map<NearPerson, String> refs = new LinkedHashMap<>();
    private int children;
    private int adults;

    /** The one who was asked about, then the others in the order in which lines name them: nobody who is in no line. */
    Faces(Vicinity vicinity, List<? extends Collection<UUID>> named) {
        this.vicinity = vicinity;
        vicinity.subject().ifPresent(this::show);
        named.forEach(people -> people.stream().sorted().flatMap(record -> vicinity.heldAs(record).stream())
                .forEach(this::show));
    }

    private void show(NearPerson person) {
        refs.computeIfAbsent(person,
                unseen -> unseen.kind() == PersonKind.CHILD ? "child-" + ++children : "adult-" + ++adults);
    }

    List<String> of(Collection<UUID> people) {
        return people.stream().flatMap(record -> vicinity.heldAs(record).stream()).map(refs::get).distinct().sorted().toList();
    }

    @Nullable
    String of(@Nullable UUID record) {
        return record == null ? null : vicinity.heldAs(record).map(refs::get).orElse(null);
    }

    Set<NearPerson> shown() {
        return refs.keySet();
    }

    List<PersonView> views(String agency, Set<UUID> referred) {
        List<PersonView> views = new ArrayList<>();
        refs.forEach((person, ref) -> views.add(new PersonView(ref, person.kind(), person.nearness(),
                person.records().stream().filter(held -> held.owner().equals(agency) || referred.contains(held.id()))
                        .map(HeldRecord::id).sorted().toList())));
        return views;
    }
}

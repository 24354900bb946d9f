package safeguarding.referral.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Caller;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.vicinity.Vicinities;
import safeguarding.referral.vicinity.Vicinity;

/** Finds out whom a form names, before anything is written: no transaction is open while the registry is asked. */
@ApplicationScoped
class Whom {

    private final LineBook book;
    private final Vicinities vicinities;
    private final Caller caller;

    Whom(LineBook book, Vicinities vicinities, Caller caller) {
        this.book = book;
        this.vicinities = vicinities;
        this.caller = caller;
    }

    /** People of the agency's own referrals are known without the registry; of others it must be in the circle. */
    About of(Saying<?> said) {
        Map<UUID, PersonKind> people = new HashMap<>(book.referred(said.about()));
        boolean links = !said.confirmed().isEmpty() || !said.contradicted().isEmpty();
        Set<UUID> linkable = new HashSet<>();
        for (UUID record : said.about()) {
            if (links || !people.containsKey(record)) {
                Optional<Vicinity> vicinity = vicinities.of(caller.agency(), caller.user(), record);
                vicinity.flatMap(near -> near.heldAs(record)).ifPresent(person -> people.putIfAbsent(record, person.kind()));
                vicinity.filter(near -> links).ifPresent(near -> linkable.addAll(book.seen(near)));
            }
        }
        return new About(people, linkable);
    }
}

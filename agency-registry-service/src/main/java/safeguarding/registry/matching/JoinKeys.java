package safeguarding.registry.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import safeguarding.kit.identity.PartialDate;
import safeguarding.registry.matching.Particulars.Naming;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.field.Place;
import safeguarding.registry.matching.field.Reference;
import safeguarding.registry.matching.name.NamePart;

/**
 * The keys by which the machine finds those whom it may join. To share one is part of its rule and not only a short cut: every
 * record that shares one is looked at, so that whom somebody is joined to never depends on who else was there first. Few share
 * one: a number, or a whole date of birth together with a name, a postcode or a telephone. What very many share joins none.
 */
public final class JoinKeys {

    private final Set<String> keys = new HashSet<>();

    private JoinKeys() {
    }

    public static Set<String> of(Particulars somebody) {
        JoinKeys keys = new JoinKeys();
        somebody.references().stream().filter(reference -> reference.worth() != Field.CONTACT)
                .forEach(reference -> keys.keys.add(reference.key()));
        PartialDate born = somebody.born();
        if (born != null && born.isExact()) {
            keys.dated(somebody, born.date());
        }
        return Set.copyOf(keys.keys);
    }

    public static boolean share(Particulars one, Particulars other) {
        return !Collections.disjoint(of(one), of(other));
    }

    private void dated(Particulars somebody, LocalDate born) {
        for (Naming name : somebody.names()) {
            // A slip leaves the other name as it is and both beginnings; which is the given name is not asked, because they are swapped.
            named(name.given(), name.family(), born);
            named(name.family(), name.given(), born);
        }
        for (Place place : somebody.places()) {
            if (!place.postcode().isEmpty()) {
                keys.add("postcode:" + place.postcode() + ':' + born);
            }
        }
        for (Reference reference : somebody.references()) {
            if (reference.worth() == Field.CONTACT) {
                keys.add(reference.key() + ':' + born);
            }
        }
    }

    private void named(NamePart whole, NamePart begun, LocalDate born) {
        if (whole.isKnown() && begun.isKnown()) {
            keys.add("name:" + whole.text() + ' ' + begun.text().substring(0, begun.text().offsetByCodePoints(0, 1)) + ':'
                    + born);
        }
    }
}

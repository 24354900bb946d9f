package safeguarding.registry.person;

import java.util.HashSet;
import java.util.Set;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/**
 * What a search asks for: a strong identifier, or a full name and the exact date of birth. An adult known only by description
 * is
 * found by neither.
 */
final class ExactKeys {

    private ExactKeys() {
    }

    static Set<String> of(PersonRecord record) {
        Set<String> keys = new HashSet<>();
        if (!record.identified()) {
            return keys;
        }
        for (Identifier identifier : record.identity().strongIdentifiers()) {
            keys.add(identifier.system() + ':' + identifier.value());
        }
        PartialDate born = record.identity().born();
        if (born != null && born.isExact()) {
            for (PersonName name : record.identity().names()) {
                if (isFull(name)) {
                    keys.add("name:" + name.key() + ':' + born.date());
                }
            }
        }
        return keys;
    }

    static boolean isFull(PersonName name) {
        return !name.givenKey().isEmpty() && !name.familyKey().isEmpty();
    }
}

package safeguarding.registry.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/**
 * Joins when strong identifiers agree, or when a full name and the exact date of birth agree, and nothing contradicts. A
 * different value of a
 * strong identifier forbids; an adult known only by description is never joined.
 */
@ApplicationScoped
public class ExactMatching implements Matching {

    @Override
    public Verdict compare(PersonRecord one, PersonRecord other) {
        if (differ(one, other)) {
            return Verdict.FORBIDDEN;
        }
        if (!one.identified() || !other.identified()) {
            return Verdict.UNKNOWN;
        }
        if (shareIdentifier(one, other)) {
            return Verdict.CERTAIN;
        }
        return sameBirth(one, other) && shareName(one, other) ? Verdict.PROBABLE : Verdict.UNKNOWN;
    }

    @Override
    public String version() {
        return "exact-1";
    }

    private static boolean differ(PersonRecord one, PersonRecord other) {
        List<Identifier> others = other.identity().strongIdentifiers();
        for (String system : systems(one)) {
            Set<String> here = values(one.identity().strongIdentifiers(), system);
            Set<String> there = values(others, system);
            if (!there.isEmpty() && here.stream().noneMatch(there::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shareIdentifier(PersonRecord one, PersonRecord other) {
        return one.identity().strongIdentifiers().stream().anyMatch(other.identity().strongIdentifiers()::contains);
    }

    private static boolean sameBirth(PersonRecord one, PersonRecord other) {
        PartialDate here = one.identity().born();
        PartialDate there = other.identity().born();
        return here != null && there != null && here.isExact() && there.isExact() && here.date().equals(there.date());
    }

    private static boolean shareName(PersonRecord one, PersonRecord other) {
        Set<String> there = other.identity().names().stream().filter(MatchKeys::isFull).map(PersonName::key)
                .collect(Collectors.toSet());
        return one.identity().names().stream().filter(MatchKeys::isFull).map(PersonName::key).anyMatch(there::contains);
    }

    private static Set<String> systems(PersonRecord record) {
        return record.identity().strongIdentifiers().stream().map(Identifier::system).collect(Collectors.toSet());
    }

    private static Set<String> values(List<Identifier> identifiers, String system) {
        return identifiers.stream().filter(identifier -> identifier.system().equals(system)).map(Identifier::value)
                .collect(Collectors.toSet());
    }
}

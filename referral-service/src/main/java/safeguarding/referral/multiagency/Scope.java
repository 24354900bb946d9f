package safeguarding.referral.multiagency;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import safeguarding.referral.enquiry.Living;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.vicinity.NearPerson;
import safeguarding.referral.vicinity.Nearness;
import safeguarding.referral.vicinity.Vicinity;

/** Over whom a chronology goes, out of those who are near. */
final class Scope {

    private Scope() {
    }

    static List<NearPerson> of(Over over, Vicinity vicinity, Set<Living> household) {
        return vicinity.people().stream().filter(switch (over) {
            case PERSON -> Scope::isSubject;
            case GROUP -> Scope::isOfGroup;
            case HOUSEHOLD -> household(vicinity, household);
        }).toList();
    }

    private static boolean isSubject(NearPerson person) {
        return person.nearness() == Nearness.SUBJECT;
    }

    private static boolean isOfGroup(NearPerson person) {
        return person.nearness() != Nearness.CONNECTED_ADULT;
    }

    /** Around an adult, the children with whom he lives, and not those whom he only knows. */
    private static Predicate<NearPerson> household(Vicinity vicinity, Set<Living> household) {
        boolean fromChild = vicinity.subject().stream().anyMatch(subject -> subject.kind() == PersonKind.CHILD);
        List<NearPerson> children = vicinity.people().stream().filter(person -> person.kind() == PersonKind.CHILD)
                .filter(child -> fromChild
                        || vicinity.subject().stream().anyMatch(adult -> liveTogether(child, adult, household)))
                .toList();
        return person -> isSubject(person) || children.contains(person)
                || (person.kind() == PersonKind.ADULT
                        && children.stream().anyMatch(child -> liveTogether(child, person, household)));
    }

    private static boolean liveTogether(NearPerson child, NearPerson adult, Set<Living> household) {
        return household.stream().anyMatch(living -> child.isHeldAs(living.child()) && adult.isHeldAs(living.adult()));
    }
}

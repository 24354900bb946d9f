package safeguarding.disclosure.policy;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Everything that a ruling depends on.
 *
 * @param stated which parts the decision has
 * @param readAtOwner what is disclosed may be read at its owner; otherwise it is given in person and nowhere else
 * @param inForce no later decision or correction stands in its place, and the day on which it ends has not gone
 */
public record Facts(Standing reader, Outcome outcome, Set<Part> stated, Presumption presumption, Set<String> legalBases,
        LocalDate decidedOn, @Nullable LocalDate reviewOn, boolean readAtOwner, boolean inForce) {

    public Facts {
        stated = Set.copyOf(stated);
        legalBases = Set.copyOf(legalBases);
    }
}

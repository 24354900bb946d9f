package safeguarding.disclosure.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import safeguarding.kit.problem.Faults;

/**
 * The children of one record after a change: each keeps the id it had, and those who were not there before are counted, since a
 * new child in contact is a concern of its own.
 */
public record ContactList(List<ReportedChild> children, int added) {

    /**
     * A child is the one before by its id, or, from a system that does not keep our ids, by saying the same of it. An id that
     * was never given out is a fault and not a new child: it would join the wrong people.
     */
    public static ContactList after(List<ReportedChild> before, List<ReportedChild> given, Supplier<UUID> nextId,
            Faults faults) {
        Set<UUID> unclaimed = new HashSet<>();
        before.forEach(child -> unclaimed.add(child.id()));
        for (int i = 0; i < given.size(); i++) {
            UUID claimed = given.get(i).id();
            if (claimed != null && !unclaimed.remove(claimed)) {
                faults.add("/children/" + i + "/id", "No child on this record has this id, or two of these do.");
            }
        }
        List<ReportedChild> children = new ArrayList<>();
        int added = 0;
        for (ReportedChild child : given) {
            if (child.id() != null) {
                children.add(child);
                continue;
            }
            Optional<ReportedChild> same = before.stream()
                    .filter(one -> unclaimed.contains(one.id()) && one.isSameChildAs(child)).findFirst();
            UUID id = same.map(ReportedChild::id).orElseGet(nextId);
            added += unclaimed.remove(id) ? 0 : 1;
            children.add(child.withId(id));
        }
        return new ContactList(List.copyOf(children), added);
    }
}

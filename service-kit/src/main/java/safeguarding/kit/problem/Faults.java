package safeguarding.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that a caller learns everything at once and nothing is half-saved. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(String pointer, String detail) {
        found.add(new Fault(pointer, detail));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}

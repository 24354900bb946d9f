package safeguarding.disclosure.restriction;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import safeguarding.kit.problem.Faults;

/**
 * That only these people may read a record.
 *
 * @param readers two at least, of each agency that manages him one at least, so that nobody keeps a record to himself
 */
record NewRestriction(@NotNull Why why, @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid Reader> readers) {

    /** Whose record it is, or about whom. */
    enum Why {
        MEMBER_OF_STAFF,
        PUBLIC_FIGURE,
        PROTECTED_PERSON
    }

    void check(Collection<String> managing, Faults faults) {
        if (new HashSet<>(readers).size() < readers.size()) {
            faults.add("/readers", "Somebody is named twice.");
        }
        for (String agency : managing) {
            if (readers.stream().noneMatch(reader -> reader.agency().equals(agency))) {
                faults.add("/readers", "Of each agency that manages him somebody goes on reading the record.");
            }
        }
    }

    @Override
    public String toString() {
        return "NewRestriction[…]";
    }
}

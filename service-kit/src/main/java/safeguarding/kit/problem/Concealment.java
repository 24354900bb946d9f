package safeguarding.kit.problem;

import java.util.Optional;

/**
 * Whether a service shows a wrong role at the address of one record for what it is, or answers as if there were no such record.
 * A service that has a bean of this type chooses the latter; the trail has the refusal as what it was.
 */
@FunctionalInterface
public interface Concealment {

    /**
     * What an unknown id gets there.
     *
     * @param collection the address below which the record stands, as its resource has it
     */
    Optional<Refusal> noneSuch(String collection);
}

package safeguarding.registry.routing;

import java.util.List;
import java.util.UUID;

/**
 * The result for one involvement, with what it was computed from.
 *
 * @param rule which rule spoke: the agreement, its version and the rule's concern class and agency type, or the name of a
 *        built-in refusal
 * @param because the ids through which this involvement is tied to the concern, and last the decision or restriction, where one
 *        spoke
 * @param asks that the agreement leaves it to a decision on disclosure, made or not
 */
public record Routed(UUID involvement, String agency, Outcome outcome, String rule, List<UUID> because, boolean asks) {

    public Routed {
        because = List.copyOf(because);
    }
}

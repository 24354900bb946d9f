package safeguarding.registry.routing;

import java.util.List;
import java.util.UUID;

/**
 * The result for one involvement, with what it was computed from.
 *
 * @param rule which rule spoke: the agreement, its version and the rule's concern class and agency type, or the name of a
 *        built-in refusal
 * @param because the ids through which this involvement is tied to the concern
 */
public record Routed(UUID involvement, String agency, Outcome outcome, String rule, List<UUID> because) {

    public Routed {
        because = List.copyOf(because);
    }
}

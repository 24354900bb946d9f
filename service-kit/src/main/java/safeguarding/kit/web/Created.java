package safeguarding.kit.web;

import java.util.List;
import java.util.UUID;

/**
 * What a create answers: where the new record is, and what is missing in it. Nothing of its content, because the answer is
 * stored for replay.
 *
 * @param location the path at the gateway
 * @param warnings gaps worth filling; never a reason to refuse
 */
public record Created(String location, UUID id, long version, List<String> warnings) {

    public Created {
        warnings = List.copyOf(warnings);
    }

    public Created(String location, UUID id, long version) {
        this(location, id, version, List.of());
    }
}

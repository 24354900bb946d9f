package safeguarding.registry.delivery;

import java.time.Instant;
import java.util.Set;

/** These agencies have something new in their inboxes. Fired in the transaction that puts it there. */
public record InboxFilled(Set<String> agencies, Instant at) {

    public InboxFilled {
        agencies = Set.copyOf(agencies);
    }
}

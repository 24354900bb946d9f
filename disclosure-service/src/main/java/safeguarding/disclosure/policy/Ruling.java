package safeguarding.disclosure.policy;

import java.util.List;
import java.util.Set;

/** What the policy says. Whatever no rule permits is {@link Refuse}. */
public sealed interface Ruling {

    /** All of it. */
    record Permit() implements Ruling {
    }

    /** These parts and nothing else. */
    record Redact(Set<Part> shown) implements Ruling {

        public Redact {
            shown = Set.copyOf(shown);
        }
    }

    /** Nothing, and why. */
    record Refuse(List<Reason> reasons) implements Ruling {

        public Refuse {
            reasons = List.copyOf(reasons);
        }
    }
}

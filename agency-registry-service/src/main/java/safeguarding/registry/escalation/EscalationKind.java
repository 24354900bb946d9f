package safeguarding.registry.escalation;

import java.util.Locale;

/** What a step of the ladder is. */
enum EscalationKind {
    REMINDED,
    ESCALATED;

    String type() {
        return "safeguarding.notice." + name().toLowerCase(Locale.ROOT) + ".v1";
    }
}

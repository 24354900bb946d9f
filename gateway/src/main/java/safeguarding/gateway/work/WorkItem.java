package safeguarding.gateway.work;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Something to be done by a time. */
public record WorkItem(UUID deadline, UUID referral, @Nullable UUID about, String rule, String state, Instant dueAt,
        @Nullable String rating, @Nullable String route, @Nullable String escalatedTo) {

    /** Where it is done. */
    public String path() {
        return about == null ? "/desk/referrals/" + referral : "/desk/examinations/" + about;
    }

    /** What tells this referral from the next one, without saying whom it is about. */
    public String reference() {
        String id = (about == null ? referral : about).toString();
        return id.substring(id.length() - 6).toUpperCase(Locale.ROOT);
    }

    public boolean isMissed() {
        return state.equals("MISSED");
    }

    public boolean isDueSoon() {
        return state.equals("FALLEN_DUE");
    }
}

package safeguarding.gateway.listening;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An anonymous referral with its texts and questions, as its receiver sees it. */
record Told(Referral referral, List<Text> texts, List<Question> questions, boolean canComeBack, List<Named> named) {

    /** As the list shows it; the hour in which it came, and never the minute. */
    record Referral(String id, String channel, String firstHand, String immediateDanger, Instant receivedAt, int textsWaiting) {
    }

    /** What was written: before somebody has checked it as it was written, afterwards only as checked. */
    record Text(String id, String kind, @Nullable String question, boolean checked, String text, List<String> lookFor,
            List<String> takenOut) {
    }

    record Question(String id, String text, boolean answered) {
    }

    record Named(String kind, String name) {
    }

    /** Some of them, oldest first. */
    record Page(List<Referral> referrals, @Nullable String next) {
    }
}

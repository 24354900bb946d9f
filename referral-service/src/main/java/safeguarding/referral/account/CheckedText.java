package safeguarding.referral.account;

import java.util.List;
import java.util.UUID;

/** A text in the words in which others may read it, with what kinds of things were taken out of it; never the things. */
public record CheckedText(UUID referral, TextKind kind, String wording, List<String> takenOut) {

    public CheckedText {
        takenOut = List.copyOf(takenOut);
    }
}

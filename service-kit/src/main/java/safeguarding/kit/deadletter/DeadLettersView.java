package safeguarding.kit.deadletter;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dead letters that nobody has driven again, the oldest first; at most a thousand. */
record DeadLettersView(@Schema(maxItems = 1000) List<DeadLetterView> deadLetters) {
}

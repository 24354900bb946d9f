package safeguarding.disclosure.right;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * May this agency read this concern, now?
 *
 * @param worker who reads for the agency; nobody, where its system does not name him
 */
record ReadQuestion(UUID concern, String agency, @Nullable String worker) {
}

package safeguarding.disclosure.right;

import java.util.UUID;

/** May this agency read this concern, now? */
record ReadQuestion(UUID concern, String agency) {
}

package safeguarding.kit.witness;

import java.util.List;

import safeguarding.kit.seal.Checkpoint;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.VerifierKey;

/** Another service's log, as it answers. */
interface OtherLog {

    /** Throws {@link LogAway} when it does not answer, which is no finding. */
    SignedNote checkpoint();

    List<Hash> consistency(long from, long to);

    /** The keys that it publishes. That it publishes a key does not make it one to believe. */
    List<VerifierKey> keys();

    /** The state that a note speaks of. */
    static Checkpoint stateOf(SignedNote note) {
        return Checkpoint.parse(note.text());
    }

    /** The log did not answer, or not with what we asked for. */
    final class LogAway extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        LogAway(String sentence) {
            super(sentence);
        }
    }
}

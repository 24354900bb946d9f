package safeguarding.kit.witness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

import safeguarding.kit.seal.Checkpoint;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.SignedNote;

/** Compares what a log says now with what it said before. */
final class Witness {

    private static final Logger LOG = Logger.getLogger(Witness.class);

    private final WitnessFile file;
    private final Clock clock;

    Witness(WitnessFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** What is wrong is kept beside the last good state, which stays the one to compare with. */
    void look(String name, OtherLog log) {
        SignedNote note = log.checkpoint();
        Checkpoint now = OtherLog.stateOf(note);
        Optional<Checkpoint> last = file.last(name).map(OtherLog::stateOf);
        Optional<String> wrong = last.flatMap(before -> compared(name, before, now, log));
        if (wrong.isPresent()) {
            LOG.errorf("THE LOG OF ANOTHER SERVICE WAS CHANGED: %s", wrong.get());
            file.found(name, wrong.get(), note, clock.instant());
        } else if (last.isEmpty() || now.head().size() > last.get().head().size()) {
            file.witnessed(name, note, clock.instant());
        }
    }

    private static Optional<String> compared(String name, Checkpoint before, Checkpoint now, OtherLog log) {
        long earlier = before.head().size();
        long later = now.head().size();
        if (!now.origin().equals(before.origin())) {
            return Optional.of(name + " has another log, " + now.origin() + " instead of " + before.origin());
        }
        if (later < earlier) {
            return Optional.of(name + " was rolled back from " + earlier + " entries to " + later);
        }
        List<Hash> path = later == earlier || earlier == 0 ? List.of() : log.consistency(earlier, later);
        if (!now.head().continues(before.head(), path)) {
            return Optional.of(
                    name + " was rewritten: its " + later + " entries do not begin with the " + earlier + " witnessed before");
        }
        return Optional.empty();
    }
}

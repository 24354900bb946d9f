package safeguarding.kit.witness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

import safeguarding.kit.seal.Checkpoint;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.VerifierKey;

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
        Optional<String> wrong = unsigned(name, note, log)
                .or(() -> last.flatMap(before -> compared(name, before, now, log)));
        if (wrong.isPresent()) {
            LOG.errorf("THE LOG OF ANOTHER SERVICE WAS CHANGED: %s", wrong.get());
            file.found(name, wrong.get(), note, clock.instant());
        } else if (last.isEmpty() || now.head().size() > last.get().head().size()) {
            file.witnessed(name, note, clock.instant());
        }
    }

    /**
     * The keys it publishes when we meet it are believed. After that a new one is believed when it has signed together with one
     * that was: whoever only holds the service's database, or answers at its address, has none.
     */
    private Optional<String> unsigned(String name, SignedNote note, OtherLog log) {
        List<VerifierKey> known = file.keys(name);
        boolean first = known.isEmpty();
        if (!first && !note.isSignedBy(known)) {
            return Optional.of(name + " has signed with no key that was known before, or with a signature that is wrong");
        }
        if (!first && !note.isSignedByOthersThan(known)) {
            return Optional.empty();
        }
        List<VerifierKey> vouched = log.keys().stream().filter(key -> !known.contains(key))
                .filter(key -> note.isSignedBy(List.of(key))).toList();
        vouched.forEach(key -> file.trusted(name, key, clock.instant()));
        return first && vouched.isEmpty() ? Optional.of(name + " has signed with none of the keys that it publishes")
                : Optional.empty();
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

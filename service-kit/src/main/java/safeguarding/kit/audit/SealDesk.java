package safeguarding.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.Tree;
import safeguarding.kit.seal.VerifierKey;
import safeguarding.kit.sealing.Head;
import safeguarding.kit.sealing.SealKeys;
import safeguarding.kit.sealing.SealedLog;
import safeguarding.kit.trail.Trail;

/** Where the seal is handed out: checkpoints, keys and proofs. */
@ApplicationScoped
class SealDesk {

    private final Auditing auditing;
    private final SealedLog log;
    private final SealKeys keys;
    private final Rows rows;
    private final Trail trail;

    SealDesk(Auditing auditing, SealedLog log, SealKeys keys, Rows rows, Trail trail) {
        this.auditing = auditing;
        this.log = log;
        this.keys = keys;
        this.rows = rows;
        this.trail = trail;
    }

    @Transactional
    String checkpoint() {
        auditing.requirePurpose();
        String note = head().note();
        trail.noted("checkpoint.read", null);
        return note;
    }

    @Transactional
    Proof.KeysView keys() {
        auditing.requirePurpose();
        trail.noted("keys.read", null);
        return new Proof.KeysView(keys.published().stream().map(VerifierKey::text).toList());
    }

    @Transactional
    Proof.InclusionView inclusion(UUID id, @Nullable Long asked) {
        auditing.requirePurpose();
        long position = rows.first("select position from trail_entry where id = ?", row -> row.getLong(1), id)
                .orElseThrow(EntryNotFound::new);
        Head head = head();
        Long leaf = log.leaves(List.of(position)).get(position);
        if (leaf == null || leaf >= head.size()) {
            throw new NotSealedYet();
        }
        long size = asked == null ? head.size() : asked;
        if (size <= leaf || size > head.size()) {
            throw new Invalid(List.of(new Fault("/size", "The log has no tree of this size that has this entry.")));
        }
        String checkpoint = size == head.size() ? head.note()
                : log.checkpointFrom(size).filter(kept -> kept.size() == size).map(SealedLog.Signed::note).orElse(null);
        List<Hash> path = log.tiles(tiles -> new Tree(tiles).inclusion(leaf, size));
        trail.noted("inclusion-proof.read", id);
        return new Proof.InclusionView(leaf, size, Proof.written(path), checkpoint);
    }

    @Transactional
    Proof.ConsistencyView consistency(@Nullable Long from, @Nullable Long to) {
        auditing.requirePurpose();
        long sealed = head().size();
        List<Fault> faults = new ArrayList<>();
        if (from == null || from > sealed) {
            faults.add(new Fault("/from", "The log has no tree of this size."));
        }
        if (to == null || to > sealed || (from != null && to < from)) {
            faults.add(new Fault("/to", "The log has no tree of this size, or it is smaller than the first."));
        }
        if (from == null || to == null || !faults.isEmpty()) {
            throw new Invalid(faults);
        }
        List<Hash> path = log.tiles(tiles -> new Tree(tiles).consistency(from, to));
        trail.noted("consistency-proof.read", null);
        return new Proof.ConsistencyView(from, to, Proof.written(path));
    }

    private Head head() {
        return log.head().orElseThrow(NotSealedYet::new);
    }
}

package safeguarding.kit.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import safeguarding.kit.event.SettledTrail;
import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.event.SettledTrail.Settled;
import safeguarding.kit.seal.Checkpoint;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.SignerKey;
import safeguarding.kit.seal.Tiles;
import safeguarding.kit.seal.Tree;
import safeguarding.kit.seal.TreeHead;
import safeguarding.kit.seal.VerifierKey;
import safeguarding.kit.trail.CanonicalEntry;

/**
 * One pass of the sealer, in one transaction: take the lock, read what is settled, make it leaves, sign. Whatever is killed in
 * between, the tree and how far it reaches are one; who comes next goes on from there.
 */
final class SealPass {

    // Any number will do that no other lock of the database uses.
    private static final long LOCK = 0x7365616cL;

    private final String origin;
    private final List<SignerKey> signers;
    private final List<VerifierKey> known;
    private final int batch;
    private final Clock clock;
    private final SettledTrail<Hash> trail = new SettledTrail<>(CanonicalEntry.COLUMNS,
            row -> Hash.leaf(CanonicalEntry.of(row).line()));
    // Nearly always the note that this one signed itself a moment ago.
    private String lastKnownSigned = "";

    SealPass(String origin, List<SignerKey> signers, List<VerifierKey> known, int batch, Clock clock) {
        this.origin = origin;
        this.signers = signers;
        this.known = known;
        this.batch = batch;
        this.clock = clock;
    }

    /** Returns whether there may be more to seal at once. */
    boolean run(Connection connection) throws SQLException {
        if (!isMyTurn(connection)) {
            return false;
        }
        SealStore store = new SealStore(connection);
        Tiles tiles = new Tiles(store);
        Head head = store.head().orElse(null);
        if (head == null) {
            head = signed(new TreeHead(0, Hash.empty()), Place.START);
            store.head(head);
        } else {
            check(head, tiles);
        }
        List<Settled<Hash>> rows = trail.after(connection, head.place(), batch);
        if (rows.isEmpty()) {
            return false;
        }
        long size = head.size() + rows.size();
        tiles.append(head.size(), rows.stream().map(Settled::row).toList());
        store.flush();
        store.keepPlaces(head.size(), rows.stream().map(Settled::place).toList());
        Head next = signed(new TreeHead(size, new Tree(tiles).root(size)), rows.get(rows.size() - 1).place());
        store.head(next);
        store.keepCheckpoint(next);
        return rows.size() == batch;
    }

    boolean waitsAtGap() {
        return trail.waitsAtGap();
    }

    /** The others look again with their own poll, so that another one goes on when this one has died. */
    private static boolean isMyTurn(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** To sign on top of tiles or a head that somebody has changed would make a lie look like the truth. */
    private void check(Head head, Tiles tiles) {
        SignedNote note = SignedNote.parse(head.note());
        if (!head.note().equals(lastKnownSigned) && !note.isSignedBy(known)) {
            throw new SealBroken("the last checkpoint bears no signature of a key that is configured here");
        }
        lastKnownSigned = head.note();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin) || checkpoint.head().size() != head.size()) {
            throw new SealBroken("the last checkpoint is not the one of this log and size");
        }
        if (!checkpoint.head().root().equals(new Tree(tiles).root(head.size()))) {
            throw new SealBroken("the stored tiles do not hash to the last checkpoint");
        }
    }

    private Head signed(TreeHead tree, Place place) {
        String note = Checkpoint.of(origin, tree).signed(signers).written();
        lastKnownSigned = note;
        return new Head(tree.size(), note, place,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}

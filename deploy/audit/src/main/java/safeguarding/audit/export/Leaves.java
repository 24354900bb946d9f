package safeguarding.audit.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.audit.log.GrowingTree;
import safeguarding.audit.log.Hashing;
import safeguarding.audit.log.Unreadable;

/** One of the two rows of leaves in an export, hashed into a tree as it is read, with a look some way ahead. */
public abstract class Leaves implements Closeable {

    /** Further than this no leaf is looked for; whatever moved further is named as missing and as added. */
    public static final int AHEAD = 256;

    private final Lines lines;
    private final long endOffset;
    private final GrowingTree tree;
    private final List<Leaf> ahead = new ArrayList<>();
    private boolean ended;

    /** A leaf, and the line of the event if this row has the events. */
    public record Leaf(long index, byte[] hash, byte @Nullable [] line) {
    }

    Leaves(Path export, long from, long to, GrowingTree tree) throws IOException {
        this.lines = new Lines(export, from);
        this.endOffset = to;
        this.tree = tree;
    }

    /** The leaf so many places ahead, or null beyond the end. */
    @Nullable
    public Leaf peek(int places) {
        while (ahead.size() <= places && !ended) {
            Leaf leaf = read();
            if (leaf == null) {
                ended = true;
            } else {
                ahead.add(leaf);
            }
        }
        return places < ahead.size() ? ahead.get(places) : null;
    }

    public void drop(int count) {
        ahead.subList(0, Math.min(count, ahead.size())).clear();
    }

    public GrowingTree tree() {
        return tree;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    protected abstract @Nullable Leaf read();

    protected byte @Nullable [] nextLine() {
        return lines.offset() < endOffset ? lines.next() : null;
    }

    protected Leaf grown(byte[] hash, byte @Nullable [] line) {
        Leaf leaf = new Leaf(tree.size(), hash, line);
        tree.add(hash);
        return leaf;
    }

    /** The events, each hashed anew. */
    public static final class OfEvents extends Leaves {

        private final Hashing hashing = new Hashing();

        public OfEvents(Path export, Outline outline, GrowingTree tree) throws IOException {
            super(export, outline.eventsAt(), outline.listAt(), tree);
        }

        @Override
        protected @Nullable Leaf read() {
            byte[] line = nextLine();
            return line == null ? null : grown(hashing.leaf(line), line);
        }
    }

    /** The leaves as they were sealed, by the list in the export. */
    public static final class AsListed extends Leaves {

        private static final int MOST_IN_A_LINE = 256;

        private final Deque<byte[]> ofThisLine = new ArrayDeque<>();

        public AsListed(Path export, Outline outline, GrowingTree tree) throws IOException {
            super(export, outline.listAt(), outline.trailerAt(), tree);
        }

        @Override
        protected @Nullable Leaf read() {
            while (ofThisLine.isEmpty()) {
                byte[] line = nextLine();
                if (line == null) {
                    return null;
                }
                ofThisLine.addAll(hashes(line));
            }
            return grown(ofThisLine.removeFirst(), null);
        }

        private List<byte[]> hashes(byte[] line) {
            try {
                List<byte[]> hashes = Json.hashes(Json.read(line), "leaves");
                if (hashes.size() > MOST_IN_A_LINE) {
                    throw new Unreadable("more than " + MOST_IN_A_LINE + " hashes stand in one line");
                }
                return hashes;
            } catch (Unreadable part) {
                throw new Unreadable("the list of its leaves, from leaf " + tree().size() + " on: " + part.sentence());
            }
        }
    }
}

package safeguarding.kit.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree in tiles (C2SP tlog-tiles): level 0 holds the leaf hashes, and an entry of the next level is the root of a full tile
 * of
 * this one. To append costs the new leaves and one tile on each level; the hash of any perfect subtree lies in one tile.
 */
public final class Tiles implements Subtrees {

    public static final int WIDTH = 256;

    private static final int HEIGHT = 8;

    private final TileStore store;

    public Tiles(TileStore store) {
        this.store = store;
    }

    /** Appends to a tree of the given size. */
    public void append(long size, List<Hash> leaves) {
        List<Hash> entries = leaves;
        long count = size;
        for (int level = 0; !entries.isEmpty(); level++) {
            entries = fill(level, count, entries);
            count >>= HEIGHT;
        }
    }

    /** Returns the roots of the tiles that became full. */
    private List<Hash> fill(int level, long before, List<Hash> entries) {
        List<Hash> full = new ArrayList<>();
        long count = before;
        int done = 0;
        while (done < entries.size()) {
            int filled = (int) (count % WIDTH);
            int taken = Math.min(WIDTH - filled, entries.size() - done);
            byte[] tile = new byte[(filled + taken) * Hash.LENGTH];
            if (filled > 0) {
                System.arraycopy(tile(level, count / WIDTH, filled), 0, tile, 0, filled * Hash.LENGTH);
            }
            for (int i = 0; i < taken; i++) {
                entries.get(done + i).copyTo(tile, (filled + i) * Hash.LENGTH);
            }
            store.write(level, count / WIDTH, tile);
            done += taken;
            count += taken;
            if (filled + taken == WIDTH) {
                full.add(combined(tile, 0, WIDTH));
            }
        }
        return full;
    }

    @Override
    public Hash root(int level, long index) {
        int within = level % HEIGHT;
        int width = 1 << within;
        long first = index << within;
        int offset = (int) (first % WIDTH);
        return combined(tile(level / HEIGHT, first / WIDTH, offset + width), offset, width);
    }

    private byte[] tile(int level, long number, int atLeast) {
        byte[] tile = store.read(level, number);
        if (tile.length < atLeast * Hash.LENGTH || tile.length % Hash.LENGTH != 0) {
            throw new IllegalStateException("tile " + number + " of level " + level + " is not as long as the tree says");
        }
        return tile;
    }

    /** The leaf hashes of one tile, as many as are there. */
    public List<Hash> leaves(long number) {
        byte[] tile = store.read(0, number);
        List<Hash> leaves = new ArrayList<>();
        for (int at = 0; at + Hash.LENGTH <= tile.length; at += Hash.LENGTH) {
            leaves.add(Hash.at(tile, at, Hash.LENGTH));
        }
        return leaves;
    }

    private static Hash combined(byte[] tile, int offset, int width) {
        if (width == 1) {
            return Hash.at(tile, offset * Hash.LENGTH, Hash.LENGTH);
        }
        int half = width / 2;
        return Hash.node(combined(tile, offset, half), combined(tile, offset + half, half));
    }
}

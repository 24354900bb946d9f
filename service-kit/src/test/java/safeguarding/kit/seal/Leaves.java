package safeguarding.kit.seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Leaves to test with, and a store of tiles in memory. */
final class Leaves {

    private Leaves() {
    }

    static List<Hash> of(int from, int end) {
        return IntStream.range(from, end).mapToObj(i -> Hash.leaf("leaf " + i)).toList();
    }

    static final class Memory implements TileStore {

        private final Map<String, byte[]> tiles = new HashMap<>();
        private int written;

        @Override
        public byte[] read(int level, long tile) {
            return tiles.getOrDefault(level + "/" + tile, new byte[0]);
        }

        @Override
        public void write(int level, long tile, byte[] hashes) {
            tiles.put(level + "/" + tile, hashes);
            written++;
        }

        int written() {
            return written;
        }
    }

    static Tiles tiles(int size) {
        Tiles tiles = new Tiles(new Memory());
        tiles.append(0, of(0, size));
        return tiles;
    }
}

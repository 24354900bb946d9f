package safeguarding.kit.seal;

/** Where tiles are kept: rows of up to 256 hashes, as C2SP tlog-tiles numbers them. */
public interface TileStore {

    /** No bytes when there is no such tile. */
    byte[] read(int level, long tile);

    void write(int level, long tile, byte[] hashes);
}

package safeguarding.audit;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** RFC 9162 §2.1 word by word, recursive and slow: what the quick one is held against. */
final class NaiveTree {

    private NaiveTree() {
    }

    static byte[] leaf(byte[] entry) {
        return sha256(new byte[] { 0 }, entry);
    }

    static byte[] root(List<byte[]> leafHashes) {
        if (leafHashes.isEmpty()) {
            return sha256();
        }
        if (leafHashes.size() == 1) {
            return leafHashes.get(0);
        }
        int half = largestPowerOfTwoBelow(leafHashes.size());
        return sha256(new byte[] { 1 }, root(leafHashes.subList(0, half)), root(leafHashes.subList(half, leafHashes.size())));
    }

    /** The audit path of RFC 9162 §2.1.3.1. */
    static List<byte[]> path(int index, List<byte[]> leafHashes) {
        if (leafHashes.size() == 1) {
            return List.of();
        }
        int half = largestPowerOfTwoBelow(leafHashes.size());
        List<byte[]> left = leafHashes.subList(0, half);
        List<byte[]> right = leafHashes.subList(half, leafHashes.size());
        List<byte[]> path = new ArrayList<>(index < half ? path(index, left) : path(index - half, right));
        path.add(root(index < half ? right : left));
        return path;
    }

    static List<byte[]> frontier(List<byte[]> leafHashes) {
        List<byte[]> frontier = new ArrayList<>();
        int begin = 0;
        for (int power = 1 << 30; power > 0; power >>= 1) {
            if ((leafHashes.size() & power) != 0) {
                frontier.add(root(leafHashes.subList(begin, begin + power)));
                begin += power;
            }
        }
        return frontier;
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int largestPowerOfTwoBelow(int size) {
        int power = 1;
        while (power * 2 < size) {
            power *= 2;
        }
        return power;
    }
}

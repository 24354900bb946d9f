package safeguarding.kit.seal;

import java.util.ArrayList;
import java.util.List;

/** Verification, step by step as RFC 9162 writes it. The numbers in the comments are those of its steps. */
public final class Proofs {

    private Proofs() {
    }

    /** §2.1.3.2. */
    public static boolean includes(Hash leaf, long index, TreeHead head, List<Hash> path) {
        if (index < 0 || index >= head.size()) {
            // 1.
            return false;
        }
        // 2. and 3.
        long fn = index;
        long sn = head.size() - 1;
        Hash r = leaf;
        for (Hash p : path) {
            // 4.
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = Hash.node(p, r);
                int shift = (fn & 1) == 1 ? 0 : zeroes(fn, sn);
                fn >>= shift;
                sn >>= shift;
            } else {
                r = Hash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        // 5.
        return sn == 0 && r.equals(head.root());
    }

    /** §2.1.4.2, for which the first size is above nothing and below the second. */
    public static boolean extend(TreeHead first, TreeHead second, List<Hash> path) {
        if (first.size() < 1 || first.size() >= second.size() || path.isEmpty()) {
            // 1.
            return false;
        }
        List<Hash> steps = new ArrayList<>(path);
        if (Long.bitCount(first.size()) == 1) {
            // 2.
            steps.add(0, first.root());
        }
        // 3. and 4.
        int ones = Long.numberOfTrailingZeros(first.size());
        long fn = (first.size() - 1) >> ones;
        long sn = (second.size() - 1) >> ones;
        // 5.
        Hash fr = steps.get(0);
        Hash sr = steps.get(0);
        for (Hash c : steps.subList(1, steps.size())) {
            // 6.
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Hash.node(c, fr);
                sr = Hash.node(c, sr);
                int shift = (fn & 1) == 1 ? 0 : zeroes(fn, sn);
                fn >>= shift;
                sn >>= shift;
            } else {
                sr = Hash.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        // 7.
        return sn == 0 && fr.equals(first.root()) && sr.equals(second.root());
    }

    /** As far as to shift until the last bit of fn is set, or fn is zero. */
    private static int zeroes(long fn, long sn) {
        return fn == 0 ? 64 - Long.numberOfLeadingZeros(sn) - 1 : Long.numberOfTrailingZeros(fn);
    }
}

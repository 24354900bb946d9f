package safeguarding.gateway.referral;

import java.util.List;
import java.util.stream.IntStream;

/** The numbers of the rows of a list in a form. */
final class Rows {

    private Rows() {
    }

    /** As many as are filled, and at least so many. */
    static List<Integer> of(int filled, int atLeast) {
        return IntStream.range(0, Math.max(filled, atLeast)).boxed().toList();
    }
}

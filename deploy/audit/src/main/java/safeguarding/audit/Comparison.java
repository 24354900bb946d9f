package safeguarding.audit;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import safeguarding.audit.export.Leaves;
import safeguarding.audit.export.Leaves.Leaf;

/**
 * Lays the events beside the list of what was sealed, and finds the way back to where they agree again after each difference.
 */
final class Comparison {

    private final Leaves events;
    private final Leaves sealed;
    private final Differences differences = new Differences();

    Comparison(Leaves events, Leaves sealed) {
        this.events = events;
        this.sealed = sealed;
    }

    Differences run() {
        while (true) {
            Leaf event = events.peek(0);
            Leaf listed = sealed.peek(0);
            if (event == null && listed == null) {
                return differences;
            }
            if (same(event, listed)) {
                step(1, 1);
            } else if (event == null || listed == null) {
                differ(1, 1);
            } else if (same(event, sealed.peek(1)) && same(events.peek(1), listed)) {
                differ(2, 2);
            } else {
                findTheWayBack();
            }
        }
    }

    /** The nearest place where the two agree again; on the same number of leaves on both sides, if there is the choice. */
    private void findTheWayBack() {
        Map<ByteBuffer, Integer> listedAhead = new HashMap<>();
        int listed = 0;
        for (Leaf leaf = sealed.peek(0); leaf != null && listed < Leaves.AHEAD; leaf = sealed.peek(listed)) {
            listedAhead.putIfAbsent(ByteBuffer.wrap(leaf.hash()), listed++);
        }
        int bestCost = Integer.MAX_VALUE;
        int bestEvents = Leaves.AHEAD;
        int bestListed = Leaves.AHEAD;
        int place = 0;
        for (Leaf leaf = events.peek(0); leaf != null && place < Leaves.AHEAD; leaf = events.peek(place)) {
            Integer there = listedAhead.get(ByteBuffer.wrap(leaf.hash()));
            if (there != null && cost(place, there) < bestCost) {
                bestCost = cost(place, there);
                bestEvents = place;
                bestListed = there;
            }
            place++;
        }
        differ(bestEvents, bestListed);
    }

    private static int cost(int eventsPassed, int listedPassed) {
        return 2 * Math.max(eventsPassed, listedPassed) + (eventsPassed == listedPassed ? 0 : 1);
    }

    /**
     * So many on each side differ. As many on both sides stand in each other's place; else nobody can say which stands for
     * which.
     */
    private void differ(int eventCount, int listedCount) {
        for (int place = 0; place < Math.max(eventCount, listedCount); place++) {
            Leaf event = place < eventCount ? events.peek(place) : null;
            Leaf listed = place < listedCount ? sealed.peek(place) : null;
            if (eventCount == listedCount && event != null && listed != null) {
                differences.inPlace(event, listed);
                continue;
            }
            if (event != null) {
                differences.added(event, before(listedCount));
            }
            if (listed != null) {
                differences.missing(listed);
            }
        }
        step(eventCount, listedCount);
    }

    private long before(int listedCount) {
        Leaf next = sealed.peek(listedCount);
        return next == null ? sealed.tree().size() : next.index();
    }

    private void step(int eventCount, int listedCount) {
        events.drop(eventCount);
        sealed.drop(listedCount);
    }

    private static boolean same(@Nullable Leaf one, @Nullable Leaf other) {
        return one != null && other != null && Arrays.equals(one.hash(), other.hash());
    }
}

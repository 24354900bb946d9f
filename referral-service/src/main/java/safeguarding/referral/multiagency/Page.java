package safeguarding.referral.multiagency;

import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Cursor;
import safeguarding.referral.merging.Line;

/** A part of a chronology. As it was known at an instant it does not change, so a place in it is a number. */
final class Page {

    private final List<Line> lines;
    private final @Nullable String next;

    Page(List<Line> all, long after, int most) {
        int begin = (int) Math.min(after, all.size());
        int end = Math.min(begin + most, all.size());
        this.lines = all.subList(begin, end);
        this.next = end < all.size() ? new Cursor(end).encoded() : null;
    }

    List<Line> lines() {
        return lines;
    }

    @Nullable
    String next() {
        return next;
    }
}

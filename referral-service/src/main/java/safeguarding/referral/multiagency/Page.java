package safeguarding.referral.multiagency;

import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.merging.Line;
import safeguarding.referral.merging.LineCursor;

/** A part of a chronology: what follows a line, whether or not that is still shown. */
final class Page {

    private final List<Line> lines;
    private final @Nullable String next;

    Page(List<Line> all, @Nullable LineCursor after, int most) {
        List<Line> rest = after == null ? all : all.stream().filter(after::isBefore).toList();
        this.lines = rest.subList(0, Math.min(most, rest.size()));
        this.next = rest.size() > lines.size() ? LineCursor.after(lines.get(lines.size() - 1)).encoded() : null;
    }

    List<Line> lines() {
        return lines;
    }

    @Nullable
    String next() {
        return next;
    }
}

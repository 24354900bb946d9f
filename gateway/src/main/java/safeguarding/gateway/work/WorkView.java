package safeguarding.gateway.work;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The work list as it is shown, with how much of it is late. */
public record WorkView(WorkFilter filter, List<WorkItem> items, @Nullable String next, Instant updatedAt) {

    public long missed() {
        return items.stream().filter(WorkItem::isMissed).count();
    }

    public long dueSoon() {
        return items.stream().filter(WorkItem::isDueSoon).count();
    }

    /** What is read out when it has changed. */
    public String summary() {
        String many = items.size() == 1 ? "1 thing to do" : items.size() + " things to do";
        return (next == null && filter.isFirstPage() ? many : many + " on this page") + ": " + missed() + " late, " + dueSoon()
                + " due soon.";
    }

    /** Where this part of the page asks for itself. */
    public String partPath() {
        return "/desk/work/list" + filter.query(filter.after());
    }

    public String nextPath() {
        return "/desk/work" + filter.query(next);
    }

    public String firstPath() {
        return "/desk/work" + filter.query(null);
    }
}

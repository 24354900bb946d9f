package safeguarding.gateway.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.inbox.NoticeLine.State;
import safeguarding.gateway.page.Query;

/**
 * The inbox as it is shown: all that waits, and what was done of late.
 *
 * @param after the cursor from which on what waits is shown; null from the first
 * @param doneAfter the same of what is done
 */
public record InboxView(Inbox.Stretch open, Inbox.Stretch done, int days, @Nullable String after, @Nullable String doneAfter,
        Instant updatedAt) {

    /** What is read out when it has changed. */
    public String summary() {
        NoticeList waiting = open.notices();
        if (waiting.isEmpty()) {
            return "Nothing waits for you.";
        }
        long urgent = waiting.count(State.RECALLED);
        return waiting.size() + (waiting.size() == 1 ? " thing to do" : " things to do")
                + (open.more() == null ? "" : " on this page") + ": " + waiting.count(State.LATE) + " late"
                + (urgent == 0 ? "." : ", " + urgent + " recalled.");
    }

    /** Where this part of the page asks for itself. */
    public String partPath() {
        return asked("/desk/inbox/list").path();
    }

    /** Where it is said that something has come since. */
    public String changesPath() {
        return Query.of("/desk/changes/inbox").and("since", updatedAt.toString()).path();
    }

    public String moreOpenPath() {
        return Query.of("/desk/inbox").and("after", open.more()).and("days", Integer.toString(days)).path();
    }

    public String moreDonePath() {
        return Query.of("/desk/inbox").and("doneAfter", done.more()).and("days", Integer.toString(days)).path();
    }

    private Query asked(String path) {
        return Query.of(path).and("after", after).and("doneAfter", doneAfter).and("days", Integer.toString(days));
    }
}

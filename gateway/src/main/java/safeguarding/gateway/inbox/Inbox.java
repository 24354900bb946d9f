package safeguarding.gateway.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;

/** Looks into the inbox. It is kept in the order in which things came, so a stretch of it is read and then put in order. */
@ApplicationScoped
public class Inbox {

    private static final int FULL = 200;
    private static final int LOOKS_AT_WHAT_IS_DONE = 2;

    private final Services services;
    private final Clock clock;

    Inbox(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /**
     * A stretch of the inbox.
     *
     * @param more the cursor after it, when there may be more
     */
    public record Stretch(NoticeList notices, @Nullable String more) {
    }

    private record Page(List<InboxItem> items, String next) {
    }

    private record Found(List<InboxItem> items, @Nullable String more) {
    }

    /** What waits, whatever its age; by one call. */
    public Stretch open(@Nullable String after) {
        Found found = look("open", after, null, 1);
        return new Stretch(NoticeList.open(found.items(), clock.instant()), found.more());
    }

    /** What does not wait any more, of the last days or after a cursor. */
    Stretch done(int days, @Nullable String after) {
        String since = clock.instant().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
        Found found = look("done", after, after == null ? since : null, LOOKS_AT_WHAT_IS_DONE);
        return new Stretch(NoticeList.done(found.items()), found.more());
    }

    private Found look(String state, @Nullable String after, @Nullable String since, int looks) {
        ServiceLine registry = services.registry(Reason.SAFEGUARDING);
        List<InboxItem> items = new ArrayList<>();
        Query where = Query.of("/v1/inbox?limit=" + FULL).and("state", state);
        Query from = where.and("after", after).and("since", since);
        String next = null;
        for (int look = 0; look < looks; look++) {
            Page page = registry.get(from.path(), Page.class);
            items.addAll(page.items());
            if (page.items().size() < FULL) {
                return new Found(items, null);
            }
            next = page.next();
            from = where.and("after", next);
        }
        return new Found(items, next);
    }
}

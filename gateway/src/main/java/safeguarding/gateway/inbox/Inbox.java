package safeguarding.gateway.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;

/** Looks into the inbox. It is kept in the order in which things came, so a stretch of it is read and then put in order. */
@ApplicationScoped
public class Inbox {

    private static final int MOST_LOOKS = 3;
    private static final int FULL = 200;

    private final Services services;
    private final Clock clock;

    Inbox(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /**
     * A stretch of the inbox.
     *
     * @param more the cursor after it, when more has come since
     */
    public record Stretch(NoticeList notices, @Nullable String more) {
    }

    private record Page(List<InboxItem> items, String next) {
    }

    public Stretch lastDays(int days) {
        String since = clock.instant().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
        return look("&since=" + since, MOST_LOOKS);
    }

    public Stretch after(String cursor) {
        return look("&after=" + cursor, MOST_LOOKS);
    }

    /** By one call only. */
    public Stretch glance(int days) {
        String since = clock.instant().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
        return look("&since=" + since, 1);
    }

    private Stretch look(String from, int looks) {
        ServiceLine registry = services.registry(Reason.SAFEGUARDING);
        List<InboxItem> items = new ArrayList<>();
        String where = from;
        boolean full = true;
        for (int look = 0; look < looks && full; look++) {
            Page page = registry.get("/v1/inbox?limit=" + FULL + where, Page.class);
            items.addAll(page.items());
            full = page.items().size() == FULL;
            where = "&after=" + page.next();
        }
        return new Stretch(NoticeList.of(items, clock.instant()), full ? where.substring("&after=".length()) : null);
    }
}

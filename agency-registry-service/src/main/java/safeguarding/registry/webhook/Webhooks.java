package safeguarding.registry.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;

/** The webhooks of all agencies. Whatever changes one ends the lease of whoever is sending: he finds that he sends no more. */
@ApplicationScoped
public class Webhooks {

    private static final String UNTOUCHED = ", failures = 0, failing_since = null, reason = null, lease = null, leased_until = null,"
            + " version = version + 1 where agency = ?";

    private final Rows rows;

    Webhooks(Rows rows) {
        this.rows = rows;
    }

    Optional<Webhook> find(String agency) {
        return rows.first("select * from webhook where agency = ?", Webhook::of, agency);
    }

    Optional<Webhook> lock(String agency) {
        return rows.first("select * from webhook where agency = ? for update", Webhook::of, agency);
    }

    /** Null when somebody else chose one at the same moment. */
    @Nullable
    UUID insert(String agency, String url, long end) {
        UUID id = Ids.next();
        int made = rows.run("insert into webhook (agency, id, url, state, sent_up_to, version) values (?, ?, ?, 'OPEN', ?, 1)"
                + " on conflict do nothing", agency, id, url, end);
        return made == 1 ? id : null;
    }

    /** Calls there from now on, with what comes next or, after a pause, with what waits. */
    void open(String agency, String url, long sentUpTo, Instant now) {
        rows.run("update webhook set state = 'OPEN', url = ?, sent_up_to = ?, due_at = ?" + UNTOUCHED, url, sentUpTo, now,
                agency);
    }

    /** Whether anything is sent there at present. */
    public boolean isCalled(String agency) {
        return rows.first("select 1 from webhook where agency = ? and state = 'OPEN' and not exists"
                + " (select 1 from suspension where suspension.agency = webhook.agency and resumed_at is null)", row -> true,
                agency).isPresent();
    }

    /** Whether the agency is closed and its webhook was not. */
    boolean closeOfClosed(String agency) {
        return rows.run("update webhook set state = 'CLOSED', due_at = null" + UNTOUCHED + " and state <> 'CLOSED'"
                + " and exists (select 1 from agency where agency.slug = webhook.agency and agency.status = 'CLOSED')",
                agency) == 1;
    }

    void close(String agency) {
        rows.run("update webhook set state = 'CLOSED', due_at = null" + UNTOUCHED, agency);
    }

    /** Begins again behind that position, at once. */
    void replay(String agency, long position, Instant now) {
        rows.run("update webhook set sent_up_to = ?, due_at = ?, lease = null, leased_until = null, version = version + 1"
                + " where agency = ?", position, now, agency);
    }
}

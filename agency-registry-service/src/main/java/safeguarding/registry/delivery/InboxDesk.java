package safeguarding.registry.delivery;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;

/** Hands out what is in an inbox, and leaves word of it in the trail. */
@ApplicationScoped
class InboxDesk {

    private final Inboxes inboxes;
    private final Trail trail;

    InboxDesk(Inboxes inboxes, Trail trail) {
        this.inboxes = inboxes;
        this.trail = trail;
    }

    /** The look with which a request begins. */
    @Transactional
    InboxPage look(Actor reader, Cursor after, int limit) {
        trail.noted(reader, "inbox.looked-into", null);
        return page(reader, after, limit);
    }

    /** Each item that is handed out is a reading; looking into an empty inbox again while waiting is not another one. */
    @Transactional
    InboxPage lookAgain(Actor reader, Cursor after, int limit) {
        return page(reader, after, limit);
    }

    private InboxPage page(Actor reader, Cursor after, int limit) {
        List<InboxItemView> items = inboxes.after(reader.agency(), after.position(), limit);
        for (InboxItemView item : items) {
            trail.in(Chain.of(item.concern().id())).read(reader, "notice", item.notice(), item.noticeVersion(), "inbox");
        }
        Cursor next = items.isEmpty() ? after : new Cursor(items.get(items.size() - 1).position());
        return new InboxPage(items, next.encoded());
    }

}

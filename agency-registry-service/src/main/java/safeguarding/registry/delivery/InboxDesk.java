package safeguarding.registry.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;
import safeguarding.registry.conflict.Conflicts;

/** Hands out what is in an inbox, and leaves word of it in the trail. */
@ApplicationScoped
class InboxDesk {

    private final Inboxes inboxes;
    private final Conflicts conflicts;
    private final Trail trail;
    private final Clock clock;

    InboxDesk(Inboxes inboxes, Conflicts conflicts, Trail trail, Clock clock) {
        this.inboxes = inboxes;
        this.conflicts = conflicts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The look with which a request begins. */
    @Transactional
    InboxPage look(Actor reader, Cursor after, int limit, ItemState state) {
        trail.noted(reader, "inbox.looked-into", null);
        return page(reader, after, limit, state, Channel.INBOX);
    }

    /** Each item that is handed out is a reading; looking into an empty inbox again while waiting is not another one. */
    @Transactional
    InboxPage lookAgain(Actor reader, Cursor after, int limit, ItemState state) {
        return page(reader, after, limit, state, Channel.INBOX);
    }

    /** The same for a stream, which is ours to stop, like a call; whoever asks for his inbox has asked. */
    @Transactional
    InboxPage lookForStream(Actor reader, Cursor after, int limit) {
        if (inboxes.isSuspended(reader.agency())) {
            return new InboxPage(List.of(), after.encoded());
        }
        return page(reader, after, limit, ItemState.ANY, Channel.STREAM);
    }

    /** How far the inbox goes for this reader. Nothing of it is handed out, so it is no reading, and nobody has had it. */
    @Transactional
    InboxPage lookForSigns(Actor reader, Cursor after, int limit) {
        long from = after.position();
        List<InboxItemView> found = inboxes.isSuspended(reader.agency()) ? List.of()
                : inboxes.after(reader.agency(), from, limit);
        Set<Long> hidden = conflicts.hidden(reader, found.stream().map(InboxItemView::position).toList());
        List<InboxItemView> shown = found.stream().filter(item -> !hidden.contains(item.position())).toList();
        return new InboxPage(shown,
                shown.isEmpty() ? after.encoded() : new Cursor(shown.get(shown.size() - 1).position()).encoded());
    }

    @Transactional
    void opened(Actor reader) {
        trail.noted(reader, "inbox.stream-opened", null);
    }

    /** The place before everything that came at this time or later. */
    @Transactional
    Cursor since(Actor reader, Instant time) {
        return new Cursor(inboxes.before(reader.agency(), time));
    }

    private InboxPage page(Actor reader, Cursor after, int limit, ItemState state, Channel channel) {
        long from = after.position();
        while (true) {
            List<InboxItemView> found = inboxes.after(reader.agency(), from, limit, state);
            if (found.isEmpty()) {
                // As if what is hidden from him were not there.
                return new InboxPage(found, after.encoded());
            }
            InboxPage page = shown(reader, found, channel);
            if (page != null) {
                return page;
            }
            from = found.get(found.size() - 1).position();
        }
    }

    /** None where all of it is hidden from this reader: then there may be something behind it. */
    private @Nullable InboxPage shown(Actor reader, List<InboxItemView> found, Channel channel) {
        long last = found.get(found.size() - 1).position();
        Set<Long> hidden = conflicts.hidden(reader, found.stream().map(InboxItemView::position).toList());
        List<InboxItemView> items = found.stream().filter(item -> !hidden.contains(item.position())).toList();
        if (items.isEmpty()) {
            return null;
        }
        for (InboxItemView item : items) {
            trail.in(Chain.of(item.chain())).read(reader, item.kind().subject(), item.subject(), item.noticeVersion(), "inbox");
        }
        // What was not shown to this reader has not been had by the agency.
        inboxes.handedOut(reader.agency(), items.stream().map(InboxItemView::position).toList(), channel, clock.instant());
        return new InboxPage(items, new Cursor(last).encoded());
    }
}

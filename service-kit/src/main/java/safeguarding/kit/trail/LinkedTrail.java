package safeguarding.kit.trail;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.event.Announcement;

/**
 * The trail for acts in the chain of something else: the same words as {@link Trail}, in the transaction in which it was asked
 * for.
 */
public final class LinkedTrail {

    private final Chain chain;
    private final Trail trail;

    LinkedTrail(Chain chain, Trail trail) {
        this.chain = chain;
        this.trail = trail;
    }

    public void wrote(Announcement announcement, Kept kept) {
        wrote(trail.caller(), announcement, kept);
    }

    public void wrote(Actor actor, Announcement announcement, Kept kept) {
        trail.announce(actor, announcement, entry(announcement.type(), announcement.subject()).at(kept));
    }

    public void wrote(String action, UUID subject, Kept kept) {
        wrote(trail.caller(), action, subject, kept);
    }

    public void wrote(Actor actor, String action, UUID subject, Kept kept) {
        trail.append(actor, entry(action, subject).at(kept));
    }

    public void read(String noun, UUID subject, long version, String view) {
        read(trail.caller(), noun, subject, version, view);
    }

    public void read(Actor actor, String noun, UUID subject, long version, String view) {
        trail.append(actor, entry(noun + ".read", subject).viewed(version, view));
    }

    public void noted(String action, @Nullable UUID subject) {
        noted(trail.caller(), action, subject);
    }

    public void noted(Actor actor, String action, @Nullable UUID subject) {
        trail.append(actor, entry(action, subject));
    }

    public void announced(Actor actor, Announcement announcement) {
        trail.announce(actor, announcement, entry(announcement.type(), announcement.subject()));
    }

    private Entry entry(String action, @Nullable UUID subject) {
        return Entry.of(action, subject).in(chain);
    }
}

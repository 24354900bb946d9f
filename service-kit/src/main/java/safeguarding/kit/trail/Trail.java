package safeguarding.kit.trail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.event.Ids;
import safeguarding.kit.event.Relay;

/**
 * Everything that anybody did, written in the same transaction as the act: where the trail cannot be written, the act does not
 * happen. Each method comes twice, for the caller of this request and for an actor named outright (work outside a request).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Trail {

    private final TrailEntries entries;
    private final ContentVersions contents;
    private final Caller caller;
    private final Relay relay;
    private final ObjectMapper json;
    private final Clock clock;

    Trail(TrailEntries entries, ContentVersions contents, Caller caller, Relay relay, ObjectMapper json, Clock clock) {
        this.entries = entries;
        this.contents = contents;
        this.caller = caller;
        this.relay = relay;
        this.json = json;
        this.clock = clock;
    }

    /** The trail for acts that stand in the chain of something else than their own subject, for instance of a concern. */
    public LinkedTrail in(Chain chain) {
        return new LinkedTrail(chain, this);
    }

    /** A change, and the announcement of it. */
    public void wrote(Announcement announcement, Kept kept) {
        in(Chain.NONE).wrote(announcement, kept);
    }

    public void wrote(Actor actor, Announcement announcement, Kept kept) {
        in(Chain.NONE).wrote(actor, announcement, kept);
    }

    /** A change that nobody is told about over the bus; the action is {@code noun.past-participle}. */
    public void wrote(String action, UUID subject, Kept kept) {
        in(Chain.NONE).wrote(action, subject, kept);
    }

    public void wrote(Actor actor, String action, UUID subject, Kept kept) {
        append(actor, Entry.of(action, subject).at(kept));
    }

    /** A reading of one record: which, which version, and which view of it. */
    public void read(String noun, UUID subject, long version, String view) {
        in(Chain.NONE).read(noun, subject, version, view);
    }

    public void read(Actor actor, String noun, UUID subject, long version, String view) {
        in(Chain.NONE).read(actor, noun, subject, version, view);
    }

    /** A reading of many records of one noun, by id and version: an entry for each, in one round trip. */
    public void read(String noun, Map<UUID, Long> versions, String view) {
        List<Entry> read = versions.entrySet().stream()
                .map(record -> Entry.of(noun + ".read", record.getKey()).viewed(record.getValue(), view)).toList();
        entries.append(caller.actor(), read, clock.instant());
    }

    /** A search, with or without hits. The query itself is kept apart as a version of its own; the trail holds its digest. */
    public void searched(String noun, Object query, int hits) {
        UUID search = Ids.next();
        append(caller.actor(), Entry.of(noun + ".searched", search).at(contents.keep(search, 1, query)).found(hits));
    }

    /** An act without content of its own. */
    public void noted(String action, @Nullable UUID subject) {
        in(Chain.NONE).noted(action, subject);
    }

    public void noted(Actor actor, String action, @Nullable UUID subject) {
        in(Chain.NONE).noted(actor, action, subject);
    }

    /** A change announced by whoever does many at once, for instance a router: no content of its own, only the announcement. */
    public void announced(Actor actor, Announcement announcement) {
        in(Chain.NONE).announced(actor, announcement);
    }

    /**
     * The entry with which this version of a record's content was written, so that what came of it can name it as its cause.
     */
    public Optional<UUID> entryOf(UUID subject, long version) {
        return entries.of(subject, version);
    }

    Actor caller() {
        return caller.actor();
    }

    void append(Actor actor, Entry entry) {
        entries.append(actor, entry, clock.instant());
    }

    void announce(Actor actor, Announcement announcement, Entry entry) {
        entries.append(actor, entry.told(announcement.topic(), payload(announcement)), announcement.occurredAt());
        relay.wakeAfterCommit();
    }

    private String payload(Announcement announcement) {
        try {
            return json.writeValueAsString(announcement);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this announcement cannot be written as JSON", unwritable);
        }
    }
}

package safeguarding.bench.queries;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.audit.EventSearch;
import safeguarding.kit.audit.EventSearch.Condition;
import safeguarding.kit.event.SettledTrail.Place;

/** What auditors ask, each time about another entry that was drawn by lot. */
enum Question {

    TIME("time", true),
    SUBJECT("subject", true),
    CORRELATION("correlation", true),
    AGENCY_TIME("agency + time", true),
    ACTION_TIME("action + time", false),
    ACTOR_TIME("actor + time", true),
    // Also those that hardly anybody states, and one that nobody has.
    PURPOSE("purpose", false),
    DECISION("decision", false),
    ID("id", true);

    private static final Duration LONGEST_SPAN = Duration.ofDays(30);

    private final String label;
    private final boolean findsItsEntry;

    Question(String label, boolean findsItsEntry) {
        this.label = label;
        this.findsItsEntry = findsItsEntry;
    }

    /** The entry that is asked about; one that has a subject. */
    record Entry(Instant recordedAt, UUID id, UUID subject, UUID correlation, String agency, String actor) {
    }

    /** What one auditor wants to know; the pages of it differ only in the place behind which they begin. */
    record Asked(@Nullable UUID chain, @Nullable Instant from, @Nullable Instant to, @Nullable Condition by,
            @Nullable Object value) {

        EventSearch after(Place place) {
            EventSearch search = new EventSearch(chain, place, from).and(Condition.BEFORE, to);
            return by == null ? search : search.and(by, value);
        }
    }

    String label() {
        return label;
    }

    /** Whether nothing found would mean that something is wrong. */
    boolean findsItsEntry() {
        return findsItsEntry;
    }

    Asked about(Entry entry, Random lot) {
        Instant from = entry.recordedAt().minusSeconds(lot.nextLong(LONGEST_SPAN.toSeconds()));
        Instant to = entry.recordedAt().plusSeconds(1 + lot.nextLong(LONGEST_SPAN.toSeconds()));
        return switch (this) {
            case TIME -> new Asked(null, from, to, null, null);
            case SUBJECT -> always(Condition.SUBJECT, entry.subject());
            case CORRELATION -> new Asked(entry.correlation(), null, null, null, null);
            case AGENCY_TIME -> new Asked(null, from, to, Condition.AGENCY, entry.agency());
            case ACTION_TIME -> new Asked(null, from, to, Condition.ACTION, oneOf(actions(), lot));
            case ACTOR_TIME -> new Asked(null, from, to, Condition.ACTOR, entry.actor());
            case PURPOSE -> always(Condition.PURPOSE, lot.nextInt(8) == 0 ? "no-such-purpose" : oneOf(MadeTrail.PURPOSES, lot));
            case DECISION -> always(Condition.DECISION, oneOf(List.of("PERMIT", "DENY", "REVIEW"), lot));
            case ID -> always(Condition.ID, entry.id());
        };
    }

    private static Asked always(Condition by, Object value) {
        return new Asked(null, null, null, by, value);
    }

    private static List<String> actions() {
        return Stream.of(MadeTrail.READINGS, MadeTrail.OTHER_ACTS, List.of("access.refused", "break-glass.used"))
                .flatMap(List::stream).toList();
    }

    private static String oneOf(List<String> words, Random lot) {
        return words.get(lot.nextInt(words.size()));
    }
}

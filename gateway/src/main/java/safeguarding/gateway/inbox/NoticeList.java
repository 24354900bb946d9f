package safeguarding.gateway.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.inbox.NoticeLine.State;

/**
 * The items of an inbox as a person wants them: one line for each notice, first what is to be done, and of that the most urgent
 * first; then what is done, the newest first.
 *
 * @param besides what is there that tells of no concern, the newest first
 */
public record NoticeList(List<NoticeLine> open, List<NoticeLine> done, List<Besides> besides) {

    private static final Comparator<NoticeLine> URGENT_FIRST = Comparator.comparing(NoticeLine::state)
            .thenComparing(line -> Objects.requireNonNullElse(line.due(), Instant.MAX)).thenComparing(NoticeLine::at);

    static NoticeList of(List<InboxItem> items, Instant now) {
        Map<String, List<InboxItem>> byNotice = new LinkedHashMap<>();
        items.stream().filter(InboxItem::isOfAConcern)
                .forEach(item -> byNotice.computeIfAbsent(Objects.requireNonNull(item.notice()), unseen -> new ArrayList<>())
                        .add(item));
        List<NoticeLine> lines = byNotice.values().stream().map(about -> line(about, now)).toList();
        return new NoticeList(lines.stream().filter(line -> line.state().isOpen()).sorted(URGENT_FIRST).toList(),
                lines.stream().filter(line -> !line.state().isOpen()).sorted(Comparator.comparing(NoticeLine::at).reversed())
                        .toList(),
                besides(items));
    }

    /** What is asked again is asked once. */
    private static List<Besides> besides(List<InboxItem> items) {
        Map<Object, InboxItem> latest = new LinkedHashMap<>();
        items.stream().filter(item -> !item.isOfAConcern() && !item.isRecalled())
                .forEach(item -> latest.put(item.notice() == null ? new Object() : item.notice(), item));
        return latest.values().stream().map(Besides::of).sorted(Comparator.comparing(Besides::at).reversed()).toList();
    }

    /** How many are late, to be confirmed, or still in time. */
    public long count(State state) {
        return open.stream().filter(line -> line.state() == state).count();
    }

    /** When the next of those that are still in time is due. */
    public @Nullable Instant nextDue() {
        return open.stream().filter(line -> line.state() == State.WAITING).map(NoticeLine::due).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private static NoticeLine line(List<InboxItem> about, Instant now) {
        InboxItem last = about.get(about.size() - 1);
        int told = 0;
        for (int i = 0; i < about.size(); i++) {
            told = about.get(i).kind().equals("NOTICE") ? i : told;
        }
        // What came before the agency was told anew belongs to another telling.
        List<String> since = about.subList(told, about.size()).stream().map(InboxItem::kind).toList();
        InboxItem.About person = Objects.requireNonNull(last.about());
        return new NoticeLine(Objects.requireNonNull(last.notice()), person.yourReference(), person.kind(),
                Objects.requireNonNull(last.concern()).kind(), state(last, now), last.putAt(), last.acknowledgeBy(),
                since.contains("CORRECTION"),
                since.contains("ESCALATION") && last.acknowledgedAt() == null, last.owner());
    }

    private static State state(InboxItem last, Instant now) {
        if (last.isRecalled()) {
            return last.recallConfirmedAt() == null ? State.RECALLED : State.SET_ASIDE;
        }
        if (last.acknowledgedAt() != null) {
            return State.TAKEN_UP;
        }
        Instant due = last.acknowledgeBy();
        return due != null && due.isBefore(now) ? State.LATE : State.WAITING;
    }
}

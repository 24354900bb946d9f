package safeguarding.gateway.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.inbox.NoticeLine.State;

/**
 * The items of an inbox as a person wants them: one line for each notice. Of what waits the most urgent comes first, of what is
 * done the newest.
 *
 * @param besides what is there that tells of no concern, the newest first
 */
public record NoticeList(List<NoticeLine> lines, List<Besides> besides) {

    private static final Comparator<NoticeLine> URGENT_FIRST = Comparator.comparing(NoticeLine::state)
            .thenComparing(line -> Objects.requireNonNullElse(line.due(), Instant.MAX)).thenComparing(NoticeLine::at);

    /** Of items that all wait. */
    static NoticeList open(List<InboxItem> items, Instant now) {
        return of(items, item -> waiting(item, now), URGENT_FIRST);
    }

    /** Of items none of which waits. */
    static NoticeList done(List<InboxItem> items) {
        return of(items, NoticeList::settled, Comparator.comparing(NoticeLine::at).reversed());
    }

    private static NoticeList of(List<InboxItem> items, Function<InboxItem, State> state, Comparator<NoticeLine> order) {
        Map<String, List<InboxItem>> byNotice = new LinkedHashMap<>();
        items.stream().filter(InboxItem::isOfAConcern)
                .forEach(item -> byNotice.computeIfAbsent(Objects.requireNonNull(item.notice()), unseen -> new ArrayList<>())
                        .add(item));
        return new NoticeList(byNotice.values().stream().map(about -> line(about, state)).sorted(order).toList(),
                besides(items));
    }

    /** What is asked again is asked once. */
    private static List<Besides> besides(List<InboxItem> items) {
        Map<Object, InboxItem> latest = new LinkedHashMap<>();
        items.stream().filter(item -> !item.isOfAConcern() && !item.isRecalled())
                .forEach(item -> latest.put(item.subject(), item));
        return latest.values().stream().map(Besides::of).sorted(Comparator.comparing(Besides::at).reversed()).toList();
    }

    public boolean isEmpty() {
        return lines.isEmpty() && besides.isEmpty();
    }

    public int size() {
        return lines.size() + besides.size();
    }

    /** How many are late, to be confirmed, or still in time. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** When the next of those that are still in time is due. */
    public @Nullable Instant nextDue() {
        return lines.stream().filter(line -> line.state() == State.WAITING).map(NoticeLine::due).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private static NoticeLine line(List<InboxItem> about, Function<InboxItem, State> state) {
        InboxItem last = about.get(about.size() - 1);
        int told = 0;
        for (int i = 0; i < about.size(); i++) {
            told = about.get(i).kind().equals("NOTICE") ? i : told;
        }
        // What came before the agency was told anew belongs to another telling.
        List<String> since = about.subList(told, about.size()).stream().map(InboxItem::kind).toList();
        InboxItem.About person = Objects.requireNonNull(last.about());
        return new NoticeLine(Objects.requireNonNull(last.notice()), person.yourReference(), person.kind(),
                Objects.requireNonNull(last.concern()).kind(), state.apply(last), last.putAt(), last.acknowledgeBy(),
                since.contains("CORRECTION"),
                since.contains("ESCALATION") && last.acknowledgedAt() == null, last.owner());
    }

    private static State waiting(InboxItem last, Instant now) {
        if (last.isRecalled()) {
            return State.RECALLED;
        }
        Instant due = last.acknowledgeBy();
        return due != null && due.isBefore(now) ? State.LATE : State.WAITING;
    }

    private static State settled(InboxItem last) {
        if (last.isRecalled()) {
            return State.SET_ASIDE;
        }
        return last.acknowledgedAt() != null ? State.TAKEN_UP : State.ANSWERED;
    }
}

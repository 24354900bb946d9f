package safeguarding.gateway.disagreement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One page of the disagreements in which an agency has a part. */
public record DisagreementList(@Nullable List<Item> items, @Nullable String next) {

    private static final Comparator<Item> BY_DUE = Comparator.comparing(Item::dueAt,
            Comparator.nullsLast(Comparator.naturalOrder()));

    /** One of them. */
    public record Item(UUID id, String state, String stage, @Nullable String raisedBy, @Nullable String with,
            @Nullable String answerer, @Nullable Instant dueAt) {

        public String reference() {
            return id.toString().substring(30).toUpperCase(Locale.ROOT);
        }

        public boolean isSettled() {
            return state.equals("SETTLED");
        }

        /** Whose turn it is: who answers, or who has an answer and says what comes next. */
        public @Nullable String owedBy() {
            return switch (state) {
                case "AWAITING_ANSWER" -> answerer;
                case "ANSWERED" -> raisedBy;
                default -> null;
            };
        }

        public String owed() {
            return state.equals("ANSWERED") ? "a word on the answer" : "an answer";
        }
    }

    /** What the agency owes, the next due first. */
    public List<Item> owedBy(String agency) {
        return all().filter(item -> agency.equals(item.owedBy())).toList();
    }

    /** What others owe, the next due first; and what is settled. */
    public List<Item> others(String agency) {
        return all().filter(item -> !agency.equals(item.owedBy()))
                .sorted(Comparator.comparing(Item::isSettled).thenComparing(BY_DUE))
                .toList();
    }

    public boolean isEmpty() {
        return Objects.requireNonNullElse(items, List.<Item> of()).isEmpty();
    }

    private Stream<Item> all() {
        return Objects.requireNonNullElse(items, List.<Item> of()).stream().sorted(BY_DUE);
    }
}

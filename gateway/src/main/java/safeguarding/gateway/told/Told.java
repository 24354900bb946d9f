package safeguarding.gateway.told;

import java.util.List;
import java.util.Set;

/** The recipients of a concern, those of whom something is expected first. */
public record Told(List<Recipient> told, List<Recipient> waiting, List<Recipient> withheld, List<Recipient> recalled) {

    private static final Set<String> APART = Set.of("TOLD", "AWAITING_DECISION", "RECALLED");

    static Told of(List<Recipient> recipients) {
        return new Told(in("TOLD", recipients), in("AWAITING_DECISION", recipients),
                recipients.stream().filter(one -> !APART.contains(one.state())).toList(), in("RECALLED", recipients));
    }

    public long acknowledged() {
        return told.stream().filter(one -> one.acknowledgedAt() != null).count();
    }

    public boolean isEmpty() {
        return told.isEmpty() && waiting.isEmpty() && withheld.isEmpty() && recalled.isEmpty();
    }

    private static List<Recipient> in(String state, List<Recipient> recipients) {
        return recipients.stream().filter(one -> one.state().equals(state)).toList();
    }
}

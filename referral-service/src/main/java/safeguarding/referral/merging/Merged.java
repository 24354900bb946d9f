package safeguarding.referral.merging;

import java.util.List;

/** A chronology put together: every line once, in its order, and how lines stand to each other. */
public record Merged(List<Line> lines, List<Corroboration> corroborations, List<Contradiction> contradictions) {

    public Merged {
        lines = List.copyOf(lines);
        corroborations = List.copyOf(corroborations);
        contradictions = List.copyOf(contradictions);
    }
}

package safeguarding.referral.line;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import safeguarding.referral.merging.Line;

/**
 * A line as it was at some instant, and as it is now: what was said then is shown to whoever may see it now.
 *
 * @param then the version that is shown
 * @param now the present version, which says who may see it
 */
public record FoundLine(String noun, KeptLine<? extends Saying<?>> then, KeptLine<? extends Saying<?>> now) {

    public UUID id() {
        return then.id();
    }

    public String agency() {
        return then.recordedBy();
    }

    boolean isTakenBack() {
        return now.status() == LineStatus.WITHDRAWN;
    }

    Set<UUID> aboutBoth() {
        return Stream.of(then, now).flatMap(kept -> kept.said().about().stream()).collect(Collectors.toSet());
    }

    /** For merging, which looks at nothing that anybody wrote in words. */
    public Line line() {
        Saying<?> said = then.said();
        return new Line(then.id(), then.version(), then.recordedBy(), said.from(), said.sort(), said.happenedOn(),
                said.untilDay(), said.about(), said.hearsChild(), said.answered(), Set.copyOf(said.confirmed()),
                Set.copyOf(said.contradicted()));
    }
}

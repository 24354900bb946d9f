package safeguarding.registry.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.registry.involvement.NewInvolvement;
import safeguarding.registry.involvement.Openings;
import safeguarding.registry.involvement.Openings.Opened;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.load.LineResult.Outcome;
import safeguarding.registry.load.LoadLines.Line;
import safeguarding.registry.load.Loads.Before;

/**
 * Some lines of a load in one transaction: what they open, what came of them and their keys are there together or not at all.
 */
@ApplicationScoped
class Loading {

    private final Loads loads;
    private final Openings openings;
    private final Lane lane;
    private final Caller caller;

    Loading(Loads loads, Openings openings, Lane lane, Caller caller) {
        this.loads = loads;
        this.openings = openings;
        this.lane = lane;
        this.caller = caller;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void load(UUID load, List<Line> lines) {
        // Before the keys are read: two loads with the same lines at the same instant open them once.
        lane.enter();
        Map<String, Before> before = loads.before(caller.agency(), lines.stream().map(Line::key).toList());
        Map<String, Before> fresh = new HashMap<>();
        List<Line> opening = new ArrayList<>();
        List<LineResult> results = new ArrayList<>();
        Map<String, String> here = new HashMap<>();
        List<Line> again = new ArrayList<>();
        for (Line line : lines) {
            if (line.refused() != null) {
                results.add(line.refused());
            } else if (before.containsKey(line.key())) {
                results.add(again(line, Objects.requireNonNull(before.get(line.key()))));
            } else if (here.putIfAbsent(line.key(), line.digest()) != null) {
                again.add(line);
            } else {
                opening.add(line);
            }
        }
        List<Opened> opened = openings.open(opening.stream().map(Loading::involvement).toList());
        for (int i = 0; i < opening.size(); i++) {
            Line line = opening.get(i);
            Opened one = opened.get(i);
            fresh.put(line.key(), new Before(line.digest(), one.id()));
            results.add(new LineResult(line.number(), line.key(), one.isNew() ? Outcome.OPENED : Outcome.ALREADY_OPEN, one.id(),
                    List.of(), one.warnings()));
        }
        again.forEach(line -> results.add(again(line, Objects.requireNonNull(fresh.get(line.key())))));
        loads.remember(caller.agency(), fresh);
        loads.keep(load, results);
    }

    private static LineResult again(Line line, Before before) {
        if (!before.digest().equals(line.digest())) {
            return LineResult.refused(line.number(), line.key(), "/key", "This key came with another line before.");
        }
        return new LineResult(line.number(), line.key(), Outcome.OPENED_BEFORE, before.involvement(), List.of(), List.of());
    }

    private static NewInvolvement involvement(Line line) {
        return Objects.requireNonNull(line.involvement());
    }
}

package safeguarding.bench.population;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.report.Latencies;
import safeguarding.kit.event.Ids;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.person.Kind;
import safeguarding.registry.person.PersonRecord;

/** Looks people up by lot: the same ones with the same mistakes on every side, by turns. */
final class Lookups {

    private static final int LOT = 20_261_124;
    private static final int WARM_UP = 500;

    private final Populace populace;
    private final int drawnFrom;
    private final List<Side> sides;
    private final List<Taken> taken = new ArrayList<>();

    /** The records with which it begins are drawn from; on either side there may be more. */
    Lookups(Populace populace, int drawnFrom, List<Side> sides) {
        this.populace = populace;
        this.drawnFrom = drawnFrom;
        this.sides = sides;
    }

    /**
     * What came of it on one side.
     *
     * @param found the share of those who are there that were among the candidates
     * @param joined how many of the new records the machine joined to another
     */
    record Times(Latencies there, Latencies notThere, Latencies linked, double found, int joined) {

        ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("found", found).put("joined", joined);
            json.set("there", there.json());
            json.set("notThere", notThere.json());
            json.set("linked", linked.json());
            return json;
        }
    }

    private static final class Taken {

        private final List<Long> there = new ArrayList<>();
        private final List<Long> notThere = new ArrayList<>();
        private final List<Long> linked = new ArrayList<>();
        private int found;
        private int joined;

        Times times() {
            return new Times(Latencies.ofNanos(there), Latencies.ofNanos(notThere), Latencies.ofNanos(linked),
                    (double) found / there.size(), joined);
        }
    }

    /** In the order of the sides. */
    List<Times> measured(int times) throws SQLException {
        round(WARM_UP);
        round(times);
        return taken.stream().map(Taken::times).toList();
    }

    private void round(int times) throws SQLException {
        taken.clear();
        sides.forEach(unused -> taken.add(new Taken()));
        Random random = new Random(LOT);
        Mistakes mistakes = new Mistakes(random);
        for (int i = 0; i < times; i++) {
            Resident one = populace.resident(random.nextInt(drawnFrom));
            PersonIdentity wrong = mistakes.in(one.identity());
            PersonIdentity stranger = populace.stranger(i).identity();
            for (int turn = 0; turn < sides.size(); turn++) {
                // Whoever comes second finds the processor's caches warmed.
                int side = (turn + i) % sides.size();
                look(side, wrong, one.id());
                look(side, stranger, null);
                link(side, i % 2 == 0 ? wrong : stranger);
            }
        }
    }

    private void look(int side, PersonIdentity identity, @Nullable UUID meant) {
        Particulars asked = Particulars.of(identity);
        UUID nobody = Ids.next();
        long began = System.nanoTime();
        boolean found = sides.get(side).like(nobody, asked).stream().anyMatch(other -> other.record().equals(meant));
        long nanos = System.nanoTime() - began;
        (meant == null ? taken.get(side).notThere : taken.get(side).there).add(nanos);
        taken.get(side).found += found ? 1 : 0;
    }

    /** Goes again before the next comes. */
    private void link(int side, PersonIdentity identity) throws SQLException {
        // The largest of all ids: nobody else is called by another person's id for it.
        UUID id = new UUID(Long.MAX_VALUE, Ids.next().getLeastSignificantBits());
        PersonRecord record = new PersonRecord(id, "bench", id, Kind.ADULT, true, identity);
        long began = System.nanoTime();
        taken.get(side).joined += sides.get(side).link(record) ? 1 : 0;
        taken.get(side).linked.add(System.nanoTime() - began);
        sides.get(side).remove(id);
    }
}

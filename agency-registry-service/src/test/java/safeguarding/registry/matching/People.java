package safeguarding.registry.matching;

import java.time.LocalDate;
import java.util.List;

import safeguarding.kit.identity.PartialDate;
import safeguarding.registry.candidate.MatchingEvidence;
import safeguarding.registry.matching.Particulars.Naming;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.field.Place;
import safeguarding.registry.matching.field.Reference;

/** Invented people, and the score that the service would give them. */
final class People {

    static final LocalDate DAY = LocalDate.of(1984, 3, 27);
    static final Place HOME = new Place("SO23 8UJ", "Winchester", List.of("Example Street", "Invented House"), "48");
    static final Scoring SCORING = MatchingEvidence.scoring();

    private People() {
    }

    static Particulars named(String given, String family, LocalDate born) {
        return named(given, family, PartialDate.exact(born));
    }

    static Particulars named(String given, String family, PartialDate born) {
        return new Particulars(List.of(Naming.of(given, family)), born, List.of(), List.of());
    }

    static Particulars at(Place place, Particulars somebody) {
        return new Particulars(somebody.names(), somebody.born(), List.of(place), somebody.references());
    }

    static Particulars also(Particulars somebody, String given, String family) {
        return new Particulars(List.of(somebody.names().get(0), Naming.of(given, family)), somebody.born(), somebody.places(),
                somebody.references());
    }

    static Particulars with(Particulars somebody, Field worth, String system, String value) {
        return new Particulars(somebody.names(), somebody.born(), somebody.places(),
                List.of(new Reference(worth, system, value)));
    }

    static Band band(Particulars one, Particulars other) {
        return SCORING.compare(one, other).band();
    }
}

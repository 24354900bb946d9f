package safeguarding.registry.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.matching.Particulars.Naming;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.field.Place;
import safeguarding.registry.matching.field.Reference;

/** What is known of somebody as it is kept: without what can be worked out again. */
record KeptParticulars(List<List<String>> names, @Nullable List<String> born, List<List<String>> places,
        List<List<String>> references) {

    static KeptParticulars of(Particulars somebody) {
        return new KeptParticulars(
                somebody.names().stream().map(name -> List.of(name.given().written(), name.family().written())).toList(),
                somebody.born() == null ? null
                        : List.of(somebody.born().date().toString(), somebody.born().accuracyIndicator()),
                somebody.places().stream().map(KeptParticulars::place).toList(),
                somebody.references().stream()
                        .map(reference -> List.of(reference.worth().name(), reference.system(), reference.value())).toList());
    }

    Particulars particulars() {
        return new Particulars(names.stream().map(name -> Naming.of(name.get(0), name.get(1))).toList(),
                born == null ? null : new PartialDate(LocalDate.parse(born.get(0)), born.get(1)),
                places.stream()
                        .map(place -> new Place(place.get(0), place.get(1), place.subList(3, place.size()), place.get(2)))
                        .toList(),
                references.stream()
                        .map(reference -> new Reference(Field.valueOf(reference.get(0)), reference.get(1), reference.get(2)))
                        .toList());
    }

    private static List<String> place(Place place) {
        List<String> parts = new ArrayList<>(List.of(place.postcode(), place.locality(), place.house()));
        parts.addAll(place.lines());
        return parts;
    }

    @Override
    public String toString() {
        return "KeptParticulars[…]";
    }
}

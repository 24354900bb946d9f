package safeguarding.registry.matching;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.IdentifierSystem;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.field.Place;
import safeguarding.registry.matching.field.Reference;
import safeguarding.registry.matching.name.NamePart;

/** What is known of somebody, in the shape in which it is compared. */
public record Particulars(List<Naming> names, @Nullable PartialDate born, List<Place> places, List<Reference> references) {

    /** One name that somebody bears or bore; either part may be unknown. */
    public record Naming(NamePart given, NamePart family) {

        public static Naming of(@Nullable String given, @Nullable String family) {
            return new Naming(NamePart.of(given), NamePart.of(family));
        }

        boolean isKnown() {
            return given.isKnown() || family.isKnown();
        }
    }

    public Particulars {
        names = names.stream().filter(Naming::isKnown).toList();
        places = List.copyOf(places);
        references = List.copyOf(references);
    }

    public static Particulars of(PersonIdentity identity) {
        List<PersonName> names = identity.names().stream().filter(Objects::nonNull).toList();
        List<Identifier> identifiers = identity.identifiers().stream().filter(Objects::nonNull).toList();
        return new Particulars(names.stream().map(name -> Naming.of(name.given(), name.family())).toList(), identity.born(),
                identifiers.stream().filter(Particulars::isPostcode)
                        .map(identifier -> new Place(identifier.value(), "", List.of(), "")).toList(),
                identifiers.stream().filter(identifier -> !isPlace(identifier) && !isPostcode(identifier))
                        .map(Particulars::reference)
                        .filter(reference -> reference.worth() == Field.IDENTIFIER || !Placeholders.isOne(reference.value()))
                        .toList());
    }

    /** The same without the numbers by which nobody is known in particular. */
    public Particulars without(Set<String> crowded) {
        return new Particulars(names, born, places,
                references.stream().filter(reference -> !crowded.contains(reference.key())).toList());
    }

    private static Reference reference(Identifier identifier) {
        return new Reference(worth(identifier), identifier.system(), identifier.value());
    }

    private static Field worth(Identifier identifier) {
        if (identifier.isStrong()) {
            return Field.IDENTIFIER;
        }
        // What a telephone or a scheme that nobody knows numbers may as well be a household.
        return identifier.known().isPresent() ? Field.NUMBER : Field.CONTACT;
    }

    private static boolean isPlace(Identifier identifier) {
        return identifier.known().map(system -> system.worth() == IdentifierSystem.Worth.PLACE).orElse(false);
    }

    private static boolean isPostcode(Identifier identifier) {
        return identifier.system().equals("postcode");
    }

    @Override
    public String toString() {
        return "Particulars[…]";
    }
}

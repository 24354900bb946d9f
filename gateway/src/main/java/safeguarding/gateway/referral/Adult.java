package safeguarding.gateway.referral;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.PartialDate;

/** An adult of a referral, perhaps one whom nobody can name. */
public record Adult(UUID id, @Nullable String identityStatus, @Nullable List<Person.Name> names, @Nullable PartialDate born,
        @Nullable List<Person.Identifier> identifiers, @Nullable String knownToChildrenAs, @Nullable String description,
        Person.@Nullable Address address, @Nullable List<Person.Observation> observations) {

    /** By what the page calls the adult: the name, what the children say, or that nobody knows. */
    public String called() {
        String name = Person.name(names);
        if (!name.isEmpty()) {
            return name;
        }
        return knownToChildrenAs == null ? "An adult whose name is not known" : "\u201c" + knownToChildrenAs + "\u201d";
    }

    public List<String> otherNames() {
        return Person.otherNames(names);
    }

    public boolean isUnidentified() {
        return "UNIDENTIFIED".equals(identityStatus) || "PARTIAL".equals(identityStatus);
    }

    /** How far it is known who this is. */
    public String standing() {
        return switch (Objects.requireNonNullElse(identityStatus, "")) {
            case "UNIDENTIFIED" -> "Nobody knows yet who this is";
            case "PARTIAL" -> "Known in part";
            case "CLAIMED" -> "Named, not checked";
            case "VERIFIED" -> "Checked";
            default -> "Not said";
        };
    }
}

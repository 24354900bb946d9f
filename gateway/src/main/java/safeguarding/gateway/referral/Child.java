package safeguarding.gateway.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.PartialDate;

/** A child of a referral, perhaps not born yet. */
public record Child(UUID id, @Nullable String status, @Nullable List<Person.Name> names, @Nullable PartialDate born,
        @Nullable LocalDate expectedOn, @Nullable List<Person.Identifier> identifiers, @Nullable String gender,
        @Nullable String firstLanguage, @Nullable String interpreterNeeded, @Nullable String disability,
        @Nullable String school, Person.@Nullable Address address, @Nullable List<Person.OwnWords> ownWords) {

    /** By what the page calls the child. */
    public String called() {
        String name = Person.name(names);
        if (!name.isEmpty()) {
            return name;
        }
        return expectedOn == null ? "A child whose name is not known" : "Unborn child";
    }

    public List<String> otherNames() {
        return Person.otherNames(names);
    }

    /** Left out by a later version, so it is no longer a child of the referral. */
    public boolean isGone() {
        return status != null && !status.equals("RECEIVED");
    }
}

package safeguarding.gateway.person;

import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.PartialDate;

/** A record that a search found. */
public record PersonHit(String record, String owner, String kind, @Nullable List<PersonName> names,
        @Nullable PartialDate born) {

    /** What the registry answers to a search. */
    public record Found(List<PersonHit> people) {
    }

    public String label() {
        return PersonName.of(names, "No name");
    }

    public String bornSaid() {
        return born == null ? "not known" : born.said();
    }

    /** In one line, to know it again on the next page. */
    public String line() {
        return label() + ", born " + bornSaid() + ", held by " + owner;
    }
}

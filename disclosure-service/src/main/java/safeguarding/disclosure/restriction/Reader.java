package safeguarding.disclosure.restriction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import safeguarding.disclosure.admission.Admissions;

/**
 * Somebody who may read a record.
 *
 * @param agency for which he signs in
 * @param name by which he signs in
 */
record Reader(
        @NotNull @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be the slug of an agency") String agency,
        @NotNull @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9._@-]{1,64}") String name) {

    String kept() {
        return Admissions.reader(agency, name);
    }

    static Reader of(String kept) {
        String[] parts = kept.split("/", 2);
        return new Reader(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return "Reader[…]";
    }
}

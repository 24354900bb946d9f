package safeguarding.disclosure.scheme.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.problem.Faults;

/**
 * Whom it is about.
 *
 * @param description what he looks like, drives or does, above all where nobody knows his name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(@Size(max = 20) List<@NotNull @Valid PersonName> names, @Valid @Nullable PartialDate born,
        @Size(min = 1, max = 500) @Nullable String address, @Size(min = 1, max = 4000) @Nullable String description) {

    public Subject {
        names = kept(names);
    }

    public void check(String pointer, Faults faults) {
        if (names.isEmpty() && description == null) {
            faults.add(pointer + "/names", "Somebody about whom it is asked has a name or a description.");
        }
    }

    private static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    @Override
    public String toString() {
        return "Subject[…]";
    }
}

package safeguarding.registry.involvement;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.person.Kind;

/** An agency says that it works with somebody. Whoever that is may be known to others or not: the answer is the same. */
public record NewInvolvement(
        @NotBlank @Size(max = 64) String localReference,
        @NotNull Kind kind,
        @Size(max = 200) @Nullable String team,
        @OurTimes @NotNull LocalDate openedOn,
        @Size(max = 20) @Nullable List<@NotNull @Valid PersonName> names,
        @Valid @Nullable PartialDate born,
        @Size(max = 20) @Nullable List<@NotNull @Valid Identifier> identifiers) {

    PersonIdentity identity() {
        return PersonIdentity.of(names, born, identifiers);
    }
}

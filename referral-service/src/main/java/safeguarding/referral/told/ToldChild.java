package safeguarding.referral.told;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.referral.child.NewChild;
import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * A child of whom somebody tells.
 *
 * @param ref by which the connections of this body name the child; nobody's own word, since it is kept
 * @param expectedOn instead of born, for a child not yet born
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldChild(@Size(max = 40) @Pattern(regexp = "^child-[0-9]{1,2}$") @Nullable String ref,
        @Size(max = 4) List<@NotNull @Valid PersonName> names, @Valid @Nullable PartialDate born,
        @Nullable LocalDate expectedOn, @Nullable Answer interpreterNeeded, @Valid @Nullable Whereabouts address) {

    public ToldChild {
        names = Given.list(names);
    }

    public void examine(Place place) {
        Names.examine(names, place);
    }

    public NewChild child() {
        return new NewChild(null, ref, names, born, expectedOn, List.of(), null, null, interpreterNeeded, null, null,
                Whereabouts.address(address), List.of(), null, null);
    }
}

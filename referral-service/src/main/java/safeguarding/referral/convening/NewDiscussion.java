package safeguarding.referral.convening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.invitation.NewGuests;
import safeguarding.referral.strategy.Arrangement;

/**
 * A strategy discussion to be held. Everyone who is involved is invited without being named here.
 *
 * @param purpose why it is convened
 */
@Schema(examples = NewDiscussion.EXAMPLE)
record NewDiscussion(@NotNull @Size(min = 1, max = 30) List<@NotNull UUID> children, @NotBlank @Size(max = 4000) String purpose,
        @NotNull @Valid Arrangement arrangement, @Valid @Nullable NewGuests guests) {

    static final String EXAMPLE = """
            {
              "children": ["01970000-0000-7000-8000-000000000003"],
              "purpose": "Bruising to the ear, seen at school today, and a man of whom nobody knows who he is.",
              "arrangement": {"at": "2026-11-20T16:30:00Z", "place": "Ward G2", "joining": "Ring 01962 000000."},
              "guests": {"add": [{"agency": "university-hospital-southampton", "reason": "Its paediatrician saw the child this morning."}]}
            }""";

    NewDiscussion {
        children = Given.list(children);
    }

    NewGuests wished() {
        return guests == null ? NewGuests.none() : guests;
    }

    void examine(Place place, Set<UUID> known) {
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < children.size(); i++) {
            if (!known.contains(children.get(i))) {
                place.wrong("children/" + i, "This referral has no such child.");
            } else if (!named.add(children.get(i))) {
                place.wrong("children/" + i, "Another entry is the same child.");
            }
        }
        arrangement.examine(place.at("arrangement"));
    }
}

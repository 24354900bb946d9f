package safeguarding.referral.invitation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * What is to be different about who is invited. Those who are involved are found each time and need not be named.
 *
 * @param add agencies that are not found by their involvement
 * @param leaveOut agencies that are not to be there, though they are found or were invited
 */
@Schema(examples = NewGuests.EXAMPLE)
public record NewGuests(@Size(max = 40) List<@NotNull @Valid WithReason> add,
        @Size(max = 40) List<@NotNull @Valid WithReason> leaveOut) {

    static final String EXAMPLE = """
            {
              "add": [{"agency": "university-hospital-southampton", "reason": "Its paediatrician saw the child this morning."}],
              "leaveOut": [{"agency": "quayside-academy-invented", "reason": "The man about whom this is works there."}]
            }""";

    public NewGuests {
        add = Given.list(add);
        leaveOut = Given.list(leaveOut);
    }

    public static NewGuests none() {
        return new NewGuests(List.of(), List.of());
    }

    public Set<String> agencies() {
        Set<String> named = new TreeSet<>();
        add.forEach(one -> named.add(one.agency()));
        leaveOut.forEach(one -> named.add(one.agency()));
        return named;
    }

    /** Whoever took part cannot be as if he had never been there. */
    public void examineAgainst(Place place, Set<String> attending) {
        for (int i = 0; i < leaveOut.size(); i++) {
            if (attending.contains(leaveOut.get(i).agency())) {
                place.at("leaveOut", i).wrong("agency", "This agency is among those who took part. Put that right first.");
            }
        }
    }

    void examine(Place place) {
        Set<String> named = new HashSet<>();
        examine(place, "add", add, named);
        examine(place, "leaveOut", leaveOut, named);
    }

    private static void examine(Place place, String list, List<WithReason> agencies, Set<String> named) {
        for (int i = 0; i < agencies.size(); i++) {
            if (!named.add(agencies.get(i).agency())) {
                place.at(list, i).wrong("agency", "Another entry is about the same agency.");
            }
        }
    }
}

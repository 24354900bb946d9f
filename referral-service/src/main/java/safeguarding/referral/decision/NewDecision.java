package safeguarding.referral.decision;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.form.StaffContact;

/**
 * What is to become of a referral.
 *
 * @param route a code of the dated list of routes; no further action is one of them
 * @param allocatedTo whose open case it is; needed where it goes to the allocated worker
 * @param passedTo the hub of the other area; needed where it goes there
 * @param notShared agencies that are deliberately not told, each with the reason
 */
@Schema(examples = NewDecision.EXAMPLE)
public record NewDecision(@NotBlank @Size(max = 60) String route, @NotBlank @Size(max = 4000) String reason,
        @Valid @Nullable StaffContact allocatedTo,
        @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) @Nullable String passedTo,
        @Size(max = 40) List<@NotNull @Valid NotShared> notShared) {

    static final String EXAMPLE = """
            {
              "route": "section-47",
              "reason": "Unsupervised contact with an adult whom nobody has identified; the child is seven.",
              "notShared": [{"agency": "quayside-academy-invented", "because": "It works with nobody in this family.", "reviewOn": "2027-01-15"}]
            }""";

    private static final String ALLOCATED_WORKER = "allocated-worker";
    private static final String OTHER_HUB = "other-hub";

    public NewDecision {
        notShared = Given.list(notShared);
    }

    public void examine(Place place, CodeList routes) {
        if (!routes.has(route, place.today())) {
            place.wrong("route", "This is not the code of a route in force today.");
        }
        if (route.equals(ALLOCATED_WORKER) != (allocatedTo != null)) {
            place.wrong("allocatedTo", "A referral goes to an allocated worker exactly where one is named.");
        }
        if (route.equals(OTHER_HUB) != (passedTo != null)) {
            place.wrong("passedTo", "A referral goes to another hub exactly where one is named.");
        }
        if (allocatedTo != null) {
            allocatedTo.examine(place.at("allocatedTo"));
        }
        for (int i = 0; i < notShared.size(); i++) {
            notShared.get(i).examine(place.at("notShared", i));
        }
    }
}

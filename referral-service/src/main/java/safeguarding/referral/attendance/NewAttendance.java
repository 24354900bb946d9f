package safeguarding.referral.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.kit.json.WrittenInstant;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/** When the discussion was held and who took part. Said again it stands in the place of what was said before. */
@Schema(examples = NewAttendance.EXAMPLE)
public record NewAttendance(@NotNull @JsonDeserialize(using = WrittenInstant.class) Instant heldAt,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Attendee> attendees) {

    static final String EXAMPLE = """
            {
              "heldAt": "2026-11-20T16:30:00Z",
              "attendees": [
                {"agency": "hampshire-childrens-services", "name": "Sam Invented", "role": "team manager", "how": "IN_PERSON"},
                {"agency": "hampshire-and-isle-of-wight-constabulary", "name": "Pat Invented", "role": "detective sergeant", "how": "BY_VIDEO"},
                {"agency": "university-hospital-southampton", "name": "Kim Invented", "role": "consultant paediatrician", "how": "BY_PHONE"}
              ]
            }""";

    // Agencies talk first and write afterwards that they convened; not longer than a day.
    private static final Duration BEFORE_RECORDED = Duration.ofDays(1);

    public NewAttendance {
        attendees = Given.list(attendees);
    }

    public void examine(Place place, Set<String> invited, Instant convened, Instant now) {
        if (heldAt.isAfter(now)) {
            place.wrong("heldAt", "This moment has not come yet.");
        } else if (heldAt.isBefore(convened.minus(BEFORE_RECORDED))) {
            place.wrong("heldAt", "The discussion was convened more than a day after this moment.");
        }
        for (int i = 0; i < attendees.size(); i++) {
            if (!invited.contains(attendees.get(i).agency())) {
                place.at("attendees", i).wrong("agency", "This agency is not invited. Add it first, with the reason.");
            }
        }
    }
}

package safeguarding.referral.attendance;

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

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    public NewAttendance {
        attendees = Given.list(attendees);
    }

    public void examine(Place place, Set<String> invited, Instant now) {
        if (heldAt.isAfter(now)) {
            place.wrong("heldAt", "This moment has not come yet.");
        } else if (heldAt.isBefore(EARLIEST)) {
            place.wrong("heldAt", "This moment is too far away to be meant.");
        }
        for (int i = 0; i < attendees.size(); i++) {
            if (!invited.contains(attendees.get(i).agency())) {
                place.at("attendees", i).wrong("agency", "This agency is not invited. Add it first, with the reason.");
            }
        }
    }
}

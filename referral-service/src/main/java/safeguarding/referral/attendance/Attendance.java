package safeguarding.referral.attendance;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.decision.Decider;

/** Who took part, as recorded. */
public record Attendance(Instant heldAt, @Schema(maxItems = 100) List<Attendee> attendees, Quorum quorum, Decider by) {

    public Attendance {
        attendees = List.copyOf(attendees);
    }

    public static Attendance of(NewAttendance said, Quorum quorum, Decider by) {
        return new Attendance(said.heldAt(), said.attendees(), quorum, by);
    }
}

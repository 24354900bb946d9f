package safeguarding.referral.enquiry;

import java.time.LocalDate;
import java.util.UUID;

/** That somebody was asked about a child on a day. */
public record AskedAbout(UUID child, LocalDate on) {
}

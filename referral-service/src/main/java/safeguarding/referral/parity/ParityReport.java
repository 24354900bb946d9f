package safeguarding.referral.parity;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All kinds beside each other, for the referrals of a span of days, the last of them among it. */
record ParityReport(LocalDate from, LocalDate to, @Schema(maxItems = 3) List<ParityRow> kinds) {
}

package safeguarding.referral.cumulative;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.indicator.Indication;

/** An indicator as one agency recorded it. */
record IndicationView(UUID line, @Schema(maxLength = 64) String agency, Indication indication) {
}

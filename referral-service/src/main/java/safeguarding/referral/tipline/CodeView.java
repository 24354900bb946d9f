package safeguarding.referral.tipline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To be read out on the telephone, and written down nowhere here. */
@Schema(description = "Shown once.")
record CodeView(@Schema(maxLength = 11) String reference, @Schema(maxLength = 19) String code) {
}

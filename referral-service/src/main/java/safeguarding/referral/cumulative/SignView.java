package safeguarding.referral.cumulative;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One sign of neglect, however often it was recorded.
 *
 * @param agencies that recorded it
 */
record SignView(@Schema(maxLength = 60) String sign, int times,
        @Schema(maxItems = 1000) List<@Size(max = 64) String> agencies) {
}

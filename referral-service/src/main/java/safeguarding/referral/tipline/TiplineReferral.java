package safeguarding.referral.tipline;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.anonymous.Channel;
import safeguarding.referral.form.Answer;

/**
 * An anonymous referral as its receiver finds it.
 *
 * @param receivedAt the hour in which it came
 * @param textsWaiting how many texts nobody has checked
 */
record TiplineReferral(UUID id, Channel channel, Answer firstHand, Answer immediateDanger, Answer limitsExplained,
        Instant receivedAt, @Schema(minimum = "0", maximum = "15") int textsWaiting) {
}

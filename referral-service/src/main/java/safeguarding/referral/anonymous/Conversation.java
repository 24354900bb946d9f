package safeguarding.referral.anonymous;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.account.Question;

/**
 * What there is for somebody who has come back: what he was asked. Nothing of what he wrote, for who watches him, and nothing
 * of what was done, which is about the child.
 */
record Conversation(@Schema(maxItems = 500) List<Question> questions,
        @Schema(minimum = "0", maximum = "14") int additionsLeft) {
}

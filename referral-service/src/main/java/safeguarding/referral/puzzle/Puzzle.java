package safeguarding.referral.puzzle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A challenge as ALTCHA has it: find the number that, written after the salt, has this SHA-256. Nothing in it is about whoever
 * asked for it.
 */
@Schema(description = "A puzzle in ALTCHA's form, for its widget or any program that finds the number.")
public record Puzzle(@Schema(maxLength = 20) String algorithm, @Schema(maxLength = 128) String challenge, long maxnumber,
        @Schema(maxLength = 200) String salt, @Schema(maxLength = 128) String signature) {
}

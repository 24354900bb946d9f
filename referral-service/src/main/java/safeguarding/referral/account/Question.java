package safeguarding.referral.account;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the receiving agency asked an anonymous person, who finds it when he comes back. */
public record Question(UUID id, @Schema(maxLength = 1000) String text, boolean answered) {
}

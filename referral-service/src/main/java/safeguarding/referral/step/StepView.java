package safeguarding.referral.step;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something that has happened with a referral.
 *
 * @param about what of the referral it is about, where it is about a part of it: a child, an examination
 * @param codes what it is, in all the words by which a rule may know it
 * @param recordedBy the person who said so; nobody where it followed by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepView(UUID id, @Nullable UUID about, @Schema(maxItems = 10) List<@Size(max = 80) String> codes, Instant happenedAt,
        Instant recordedAt, @Schema(maxLength = 255) @Nullable String recordedBy) {
}

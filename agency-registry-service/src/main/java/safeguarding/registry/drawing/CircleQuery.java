package safeguarding.registry.drawing;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.kit.json.WrittenInstant;
import safeguarding.registry.person.Kind;

/**
 * Whose circle, by what your agency calls the person itself; that stands in a body because it may say who he is.
 *
 * @param at as known at this instant; now unless stated
 */
record CircleQuery(@Schema(examples = "pupil 17") @NotBlank @Size(max = 64) String localReference, @NotNull Kind kind,
        @JsonDeserialize(using = WrittenInstant.class) @Nullable Instant at) {
}

package safeguarding.registry.answer;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The answer that stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerView(UUID notice, AnswerKind kind, @Nullable RefusalReason reason, Instant answeredAt,
        @Schema(maxLength = 202) String answeredBy) {
}

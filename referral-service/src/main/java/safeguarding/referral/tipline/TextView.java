package safeguarding.referral.tipline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.account.AccountText;
import safeguarding.referral.account.CheckedText;
import safeguarding.referral.account.TextKind;
import safeguarding.referral.wording.Trace;
import safeguarding.referral.wording.Wording;

/**
 * A text of an anonymous person: as written while nobody has checked it, afterwards only as checked.
 *
 * @param lookFor what in it may tell who wrote it
 * @param takenOut what kinds of things were taken out when it was checked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextView(UUID id, TextKind kind, @Nullable UUID question, boolean checked, @Schema(maxLength = 20000) String text,
        @Schema(maxItems = 10) List<Trace> lookFor, @Schema(maxItems = 10) List<@Size(max = 200) String> takenOut,
        Instant receivedAt) {

    static TextView waiting(AccountText text, String body) {
        return new TextView(text.id(), text.kind(), text.question(), false, body,
                Wording.of(body).suspected().stream().sorted().toList(), List.of(), text.receivedAt());
    }

    static TextView checked(AccountText text, CheckedText checked) {
        return new TextView(text.id(), text.kind(), text.question(), true, checked.wording(), List.of(), checked.takenOut(),
                text.receivedAt());
    }
}

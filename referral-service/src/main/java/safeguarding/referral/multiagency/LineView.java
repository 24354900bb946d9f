package safeguarding.referral.multiagency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.line.FoundLine;
import safeguarding.referral.line.Reader;

/**
 * One line, whose it is, and when it was recorded.
 *
 * @param noun what it is, as recorded: an entry of a chronology, a child's words
 * @param people those whom it is about, by their refs in this answer
 * @param version the version that is shown
 * @param inSummary whether what happened is shown and no more
 * @param addressesWithheld where somebody's address is protected: all that somebody wrote in his own words is left out, and the
 *        agency is whom to ask
 * @param said in the form of its noun
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineView(UUID id, @Schema(maxLength = 40) String noun, long version, @Schema(maxLength = 64) String agency,
        @Schema(maxLength = 60) String type, @Nullable PartialDate happened, @Nullable PartialDate until,
        @Schema(maxItems = 20) List<@Size(max = 20) String> people, Instant recordedAt, Instant changedAt, boolean inSummary,
        @Nullable Boolean addressesWithheld, @Schema(type = SchemaType.OBJECT) Object said) {

    static LineView of(FoundLine line, List<String> people, Reader reader, Object said) {
        return new LineView(line.id(), line.noun(), line.then().version(), line.agency(), line.then().said().sort(),
                line.then().said().happenedOn(), line.then().said().untilDay(), people, line.then().recordedAt(),
                line.then().changedAt(), !reader.isShownInFull(line),
                reader.isWithoutWords(line) ? true : null, said);
    }
}

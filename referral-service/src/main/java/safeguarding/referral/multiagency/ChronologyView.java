package safeguarding.referral.multiagency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.merging.Contradiction;
import safeguarding.referral.merging.Corroboration;
import safeguarding.referral.merging.LineCursor;

/**
 * A chronology as one agency is shown it. All that is worked out in it is worked out from what that agency is shown.
 *
 * @param people those whom it names, the one who was asked about first
 * @param lines one page of them, in order of when things happened
 * @param corroborations in all pages
 * @param contradictions in all pages
 * @param gaps in all pages, for whoever is shown more than what happened
 * @param nothingFrom agencies that work with the children, of which nothing is shown here
 * @param withheld of which agencies something is not shown; only for whoever chairs
 * @param next where the next page begins
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChronologyView(Over over, Instant knownAt, @Schema(maxItems = 10000) List<PersonView> people,
        @Schema(maxItems = 500) List<LineView> lines, @Schema(maxItems = 10000) List<Corroborated> corroborations,
        @Schema(maxItems = 10000) List<Contradiction> contradictions, @Schema(maxItems = 10000) List<GapView> gaps,
        @Schema(maxItems = 10000) List<@Size(max = 64) String> nothingFrom,
        @Schema(maxItems = 10000) @Nullable List<Contributions.Withheld> withheld,
        @Schema(maxLength = LineCursor.LONGEST) @Nullable String next) {

    /**
     * The same fact from several sources that do not have it from each other; each of the lines stays a line of its own.
     *
     * @param sources how many agencies know it of themselves
     */
    record Corroborated(@Schema(maxItems = 10000) List<UUID> lines, int sources) {

        static Corroborated of(Corroboration corroboration) {
            return new Corroborated(corroboration.lines(), corroboration.sources());
        }
    }
}

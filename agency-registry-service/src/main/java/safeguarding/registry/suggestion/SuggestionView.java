package safeguarding.registry.suggestion;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.person.Kind;
import safeguarding.registry.person.PersonRecord;

/**
 * Two records that may be of one human, and why.
 *
 * @param linkDecision the decision that was just made of it; taken back like any other
 */
record SuggestionView(UUID id, long version, Suggestion.State state,
        @Schema(minItems = 2, maxItems = 2) List<RecordView> records,
        ScoreView score, @Nullable UUID linkDecision) {

    /** One of the two records, and the service or agency that holds it. */
    record RecordView(UUID record, String owner, Kind kind, boolean identified, @Schema(maxItems = 20) List<PersonName> names,
            @Nullable PartialDate born) {

        static RecordView of(PersonRecord person) {
            return new RecordView(person.id(), person.owner(), person.kind(), person.identified(), person.identity().names(),
                    person.identity().born());
        }
    }

    static SuggestionView of(Suggestion suggestion, @Nullable UUID linkDecision) {
        return new SuggestionView(suggestion.id(), suggestion.version(), suggestion.state(),
                suggestion.records().stream().map(RecordView::of).toList(), suggestion.score(), linkDecision);
    }
}

package safeguarding.registry.suggestion;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Revision;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.linking.LinkingDesk;
import safeguarding.registry.person.PersonRecord;

/** Where somebody looks at suggestions and says whether the two records are of one human. */
@ApplicationScoped
class SuggestionDesk {

    private final Suggestions suggestions;
    private final LinkingDesk linking;
    private final Lane lane;
    private final ContentVersions contents;
    private final Trail trail;

    SuggestionDesk(Suggestions suggestions, LinkingDesk linking, Lane lane, ContentVersions contents, Trail trail) {
        this.suggestions = suggestions;
        this.linking = linking;
        this.lane = lane;
        this.contents = contents;
        this.trail = trail;
    }

    @Transactional
    SuggestionPage open(SuggestionPlace after, int limit) {
        List<Suggestion> shown = suggestions.open(linking.owners(), linking.near(), after, limit);
        trail.searched("match-suggestions", List.of(after, limit), shown.size());
        trail.read("match-suggestion", shown.stream().collect(Collectors.toMap(Suggestion::id, Suggestion::version)), "search");
        return new SuggestionPage(shown.stream().map(SuggestionPage.Line::of).toList(),
                (shown.isEmpty() ? after : SuggestionPlace.of(shown.get(shown.size() - 1))).encoded());
    }

    @Transactional
    SuggestionView read(UUID id) {
        Suggestion suggestion = visible(id);
        trail.read("match-suggestion", id, suggestion.version(), "whole");
        return shown(suggestion, null);
    }

    @Transactional
    SuggestionView confirm(UUID id, NewFinding finding, @Nullable String ifMatch) {
        return settle(id, finding, ifMatch, true);
    }

    @Transactional
    SuggestionView reject(UUID id, NewFinding finding, @Nullable String ifMatch) {
        return settle(id, finding, ifMatch, false);
    }

    /** What becomes of it is a decision like any other: of this agency's, on the trail, and withdrawn where decisions are. */
    private SuggestionView settle(UUID id, NewFinding finding, @Nullable String ifMatch, boolean same) {
        // In the lane nobody else decides about the two meanwhile.
        lane.enter();
        suggestions.hold(id);
        Suggestion suggestion = visible(id);
        Revision.require(ifMatch, suggestion.version());
        if (suggestion.state() != Suggestion.State.OPEN && suggestion.state() != Suggestion.State.DISPUTED) {
            throw new SuggestionSettled();
        }
        UUID one = suggestion.one().id();
        UUID other = suggestion.other().id();
        // Held apart by way of a third there is no dispute about the two themselves to settle: one more decision counts.
        UUID decision = linking.decide(one, other, same, linking.disagreed(one, other), finding.evidence(), finding.grade());
        suggestions.touch(id);
        // With the score that was looked at: a later one may be another.
        trail.wrote(same ? "match-suggestion.confirmed" : "match-suggestion.rejected", id,
                contents.keep(id, suggestion.version() + 1, new Settled(decision, finding, suggestion.score())));
        return shown(visible(id), decision);
    }

    private Suggestion visible(UUID id) {
        Suggestion suggestion = suggestions.visible(id, linking.owners());
        if (!linking.near(suggestion.records().stream().map(PersonRecord::id).toList()).isEmpty()) {
            throw new SuggestionNotFound();
        }
        return suggestion;
    }

    /** Whoever is asked later who looked at one of the two records finds this look too. */
    private SuggestionView shown(Suggestion suggestion, @Nullable UUID decision) {
        trail.read("person", suggestion.records().stream().collect(Collectors.toMap(PersonRecord::id, record -> 1L)),
                "suggestion");
        return SuggestionView.of(suggestion, decision);
    }

    private record Settled(UUID linkDecision, NewFinding finding, ScoreView score) {
    }
}

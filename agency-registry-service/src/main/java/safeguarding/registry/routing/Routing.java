package safeguarding.registry.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.routing.Agreement.Rule;
import safeguarding.registry.routing.Situation.AskingFirst;
import safeguarding.registry.routing.Situation.Decision;
import safeguarding.registry.routing.Situation.Involvement;
import safeguarding.registry.routing.Situation.Overruling;
import safeguarding.registry.routing.Situation.Place;

/**
 * Who must be told. Every involvement with anybody in the circle gets exactly one answer; what no rule decides is withheld,
 * with the reason.
 * There is no clock in here: what counts as recent is measured from the day the concern was recorded, so the same facts always
 * route alike.
 */
public final class Routing {

    private static final String BY_PERSON = "human-override";
    private static final String ASK_FIRST = "ask-first";

    private Routing() {
    }

    public static List<Routed> route(Situation situation) {
        if (situation.concern().withdrawn()) {
            // A concern that was taken back has no recipients; whoever was told gets a recall.
            return List.of();
        }
        List<Routed> results = new ArrayList<>();
        for (Involvement involvement : situation.involvements()) {
            strongestTie(situation, involvement).ifPresent(place -> results.add(decide(situation, involvement, place)));
        }
        results.sort(Comparator.comparing(Routed::involvement));
        return List.copyOf(results);
    }

    /** The tie that explains the result best: a present one before one that has ended, a near one before a far one. */
    private static Optional<Place> strongestTie(Situation situation, Involvement involvement) {
        return situation.circle().stream()
                .filter(place -> place.person().equals(involvement.person()))
                .min(Comparator.<Place, Boolean> comparing(place -> !counts(situation, place.endedOn()))
                        .thenComparing(Place::tie)
                        .thenComparing(place -> place.because().toString()));
    }

    private static Routed decide(Situation situation, Involvement involvement, Place place) {
        Agreement agreement = situation.agreement();
        if (agreement == null) {
            return refused(involvement, place, "NO_AGREEMENT_IN_FORCE");
        }
        return overruled(situation, involvement, place, agreement)
                .orElseGet(() -> decide(situation, involvement, place, agreement));
    }

    /**
     * What somebody decided goes before the rule and before how recent things are; against telling goes first. It tells nobody
     * whom the agreement leaves to a decision on disclosure or does not know: sharing is not disclosure.
     */
    private static Optional<Routed> overruled(Situation situation, Involvement involvement, Place place,
            Agreement agreement) {
        Optional<Overruling> against = situation.overrulings().stream().filter(one -> one.forbids(involvement))
                .min(Comparator.comparing(Overruling::id));
        if (against.isPresent()) {
            return against.map(one -> new Routed(involvement.id(), involvement.agency(),
                    new Outcome.Withhold(one.reason(), one.reviewOn()), BY_PERSON, with(place.because(), one.id()), false));
        }
        Optional<Rule> rule = rule(situation, involvement, agreement).filter(one -> one.verdict() != Agreement.Verdict.ASK);
        return rule.flatMap(known -> situation.overrulings().stream().filter(one -> one.allows(involvement))
                .min(Comparator.comparing(Overruling::id))
                .map(one -> new Routed(involvement.id(), involvement.agency(), new Outcome.Tell(detail(known, one)), BY_PERSON,
                        with(place.because(), one.id()), false)));
    }

    /** As much as the rule gives, if it gives anything: a person decides that the agency is told, and the agreement of what. */
    private static Detail detail(Rule rule, Overruling overruling) {
        return rule.verdict() == Agreement.Verdict.TELL && rule.detail() != null && rule.detail() != Detail.AGREED_WORDING
                ? rule.detail()
                : Objects.requireNonNull(overruling.detail());
    }

    private static Routed decide(Situation situation, Involvement involvement, Place place, Agreement agreement) {
        if (!counts(situation, place.endedOn())) {
            return refused(involvement, place, "CONNECTION_ENDED");
        }
        if (!counts(situation, involvement.closedOn())) {
            return refused(involvement, place, "INVOLVEMENT_ENDED");
        }
        if (involvement.agencyType() == null || !involvement.agencyOpen()) {
            return refused(involvement, place, "AGENCY_NOT_OPEN");
        }
        return rule(situation, involvement, agreement)
                .map(rule -> ruled(situation, involvement, place, rule, name(agreement, rule)))
                .orElseGet(() -> refused(involvement, place, "NO_RULE"));
    }

    /** None for an agency that nobody knows or that does not work. */
    private static Optional<Rule> rule(Situation situation, Involvement involvement, Agreement agreement) {
        return agreement.rules().stream()
                .filter(rule -> involvement.agencyOpen() && rule.agencyType().equals(involvement.agencyType())
                        && rule.concernClass().equals(situation.concern().concernClass()))
                .findFirst();
    }

    private static Routed ruled(Situation situation, Involvement involvement, Place place, Rule rule, String name) {
        if (rule.verdict() != Agreement.Verdict.ASK) {
            Outcome outcome = outcome(rule, situation);
            return askedFirst(situation, involvement).filter(unused -> outcome instanceof Outcome.Tell)
                    .map(asking -> new Routed(involvement.id(), involvement.agency(), new Outcome.AskForDecision(), ASK_FIRST,
                            with(place.because(), asking.id()), false))
                    .orElseGet(() -> new Routed(involvement.id(), involvement.agency(), outcome, name, place.because(), false));
        }
        return decisionOn(situation, involvement)
                .map(decision -> new Routed(involvement.id(), involvement.agency(), decided(decision), name,
                        with(place.because(), decision.id()), true))
                .orElseGet(() -> new Routed(involvement.id(), involvement.agency(), new Outcome.AskForDecision(), name,
                        place.because(), true));
    }

    /** Whoever is asked answers by overruling. That is no request for a disclosure: the agreement would tell. */
    private static Optional<AskingFirst> askedFirst(Situation situation, Involvement involvement) {
        return situation.askingFirst().stream().filter(one -> one.holdsFor(involvement))
                .min(Comparator.comparing(AskingFirst::id));
    }

    /** There is one at most; should there be more, one that does not tell goes first. */
    private static Optional<Decision> decisionOn(Situation situation, Involvement involvement) {
        return situation.decisions().stream()
                .filter(one -> one.involvement().equals(involvement.id()) && one.agency().equals(involvement.agency()))
                .min(Comparator.comparing(Decision::tells).thenComparing(Decision::id));
    }

    private static Outcome decided(Decision decision) {
        if (decision.tells()) {
            return new Outcome.Tell(Detail.AGREED_WORDING);
        }
        return new Outcome.Withhold(decision.reason() == null ? "DECISION_WITHOUT_REASON" : decision.reason(),
                decision.reviewOn());
    }

    private static List<UUID> with(List<UUID> because, UUID decision) {
        return Stream.concat(because.stream(), Stream.of(decision)).toList();
    }

    private static Outcome outcome(Rule rule, Situation situation) {
        return switch (rule.verdict()) {
            case TELL -> rule.detail() == null || rule.detail() == Detail.AGREED_WORDING
                    ? new Outcome.Withhold("RULE_WITHOUT_DETAIL", null)
                    : new Outcome.Tell(rule.detail());
            case ASK -> new Outcome.AskForDecision();
            case WITHHOLD -> new Outcome.Withhold(rule.reason() == null ? "RULE_WITHOUT_REASON" : rule.reason(),
                    rule.reviewDays() == null ? null : situation.concern().recordedOn().plusDays(rule.reviewDays()));
        };
    }

    private static Routed refused(Involvement involvement, Place place, String reason) {
        return new Routed(involvement.id(), involvement.agency(), new Outcome.Withhold(reason, null), "built-in:" + reason,
                place.because(), false);
    }

    private static boolean counts(Situation situation, @Nullable LocalDate endedOn) {
        Agreement agreement = situation.agreement();
        return endedOn == null || agreement == null
                || !endedOn.isBefore(situation.concern().recordedOn().minusDays(agreement.recentDays()));
    }

    private static String name(Agreement agreement, Rule rule) {
        return agreement.id() + " v" + agreement.version() + ": " + rule.concernClass() + " to " + rule.agencyType();
    }
}

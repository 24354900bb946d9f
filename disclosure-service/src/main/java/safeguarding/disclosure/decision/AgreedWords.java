package safeguarding.disclosure.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.deliberation.DecisionRules;

/** What may be shown to an agency to which something was disclosed: the exact words, and nothing else of the decision. */
@ApplicationScoped
public class AgreedWords {

    private final Decisions decisions;
    private final DecisionRules rules;
    private final Clock clock;

    AgreedWords(Decisions decisions, DecisionRules rules, Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.clock = clock;
    }

    /** The words of one decision. */
    public record Words(UUID decision, String wording) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /**
     * For an agency that the registry calls told at this moment.
     *
     * @param requests those on which the registry's answer rests; of any other, nothing is shown
     */
    public List<Words> shown(UUID concern, String agency, List<UUID> requests) {
        List<Words> shown = new ArrayList<>();
        for (Decisions.InForce standing : decisions.standing(concern, agency, requests)) {
            decisions.find(standing.id())
                    .filter(found -> rules.showsWording(found.decision(), EnglishDay.of(found.decidedAt()),
                            EnglishDay.today(clock)))
                    .map(found -> frozen(found, standing)).ifPresent(shown::add);
        }
        return shown;
    }

    private static Words frozen(DecisionView found, Decisions.InForce standing) {
        String wording = found.decision().wording();
        if (wording == null || !Decisions.digest(wording).equals(standing.wordingDigest())) {
            // Words that are not those that were decided are shown to nobody.
            throw new IllegalStateException("the words of a decision are not those of its digest");
        }
        return new Words(standing.id(), wording);
    }
}

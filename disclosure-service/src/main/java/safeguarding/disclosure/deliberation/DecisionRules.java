package safeguarding.disclosure.deliberation;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.disclosure.code.CodeList;
import safeguarding.disclosure.policy.DisclosurePolicy;
import safeguarding.disclosure.policy.Part;
import safeguarding.disclosure.policy.Question;
import safeguarding.disclosure.policy.Reason;
import safeguarding.disclosure.policy.RulePack;
import safeguarding.disclosure.policy.Ruling;
import safeguarding.disclosure.policy.Standing;
import safeguarding.kit.problem.Faults;

/** Puts a decision to the rules in force on its day, and says in the words of the form what they refuse. */
@ApplicationScoped
public class DecisionRules {

    private final RulePacks packs;
    private final CodeList triggers;

    DecisionRules(RulePacks packs, ObjectMapper json) {
        this.packs = packs;
        this.triggers = CodeList.named("disclosure-triggers", json);
    }

    /** Answers by which edition it stands. */
    public String check(NewDecision said, LocalDate today, String at, Faults faults) {
        Faults found = new Faults();
        if (!triggers.inUse(said.trigger(), today)) {
            found.add("/trigger", "This is no trigger in use today.");
        }
        if (said.representations() != null) {
            said.representations().check("/representations", found);
        }
        if (said.telling() != null) {
            said.telling().check(today, said.reviewOn(), found);
        }
        RulePack pack = packs.inForce(today);
        refusals(DisclosurePolicy.rule(Question.MAKE, DecisionFacts.of(said, Standing.DECIDER, today, today), pack))
                .forEach(reason -> found.add(reason.part().pointer(), sentence(reason.code())));
        found.found().forEach(fault -> faults.add(at + fault.pointer(), fault.detail()));
        return pack.id() + " v" + pack.version();
    }

    /** May the exact words be read where they are kept, by the agency to which they are disclosed? */
    public boolean showsWording(NewDecision said, LocalDate decidedOn, LocalDate today) {
        Ruling ruling = DisclosurePolicy.rule(Question.READ_WORDING, DecisionFacts.of(said, Standing.TOLD, decidedOn, today),
                packs.inForce(decidedOn));
        return ruling instanceof Ruling.Redact redact && redact.shown().contains(Part.WORDING);
    }

    /** May the whole record be read, with its reasons? */
    public boolean showsRecord(NewDecision said, boolean ownAgency, LocalDate decidedOn) {
        Standing reader = ownAgency ? Standing.DECIDER : Standing.STRANGER;
        Ruling ruling = DisclosurePolicy.rule(Question.READ_RECORD, DecisionFacts.of(said, reader, decidedOn, decidedOn),
                packs.inForce(decidedOn));
        return ruling instanceof Ruling.Permit;
    }

    private static List<Reason> refusals(Ruling ruling) {
        return ruling instanceof Ruling.Refuse refuse ? refuse.reasons() : List.of();
    }

    private static String sentence(Reason.Code code) {
        return switch (code) {
            case MISSING -> "A decision with this outcome needs it.";
            case NOT_WITH_THIS_OUTCOME -> "A decision with this outcome has none.";
            case PRESUMPTION_NOT_REBUTTED -> "The presumption to disclose applies: say why it is not followed.";
            case NO_PRESUMPTION -> "There is no presumption to rebut here.";
            case BASIS_NOT_ACCEPTED -> "There is none, or one that the rules do not accept for this outcome.";
            case REVIEW_NOT_AFTER_DECISION -> "The review comes after the decision.";
            case REVIEW_TOO_LATE -> "The review is later than the rules allow for this outcome.";
            case NO_RULE -> "No rules are in force for this outcome.";
            case NOT_THE_READERS, NOT_IN_FORCE, NOTHING_IS_DISCLOSED, IN_PERSON_ONLY -> "This cannot be decided so.";
        };
    }
}

package safeguarding.referral.minute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.medical.MedicalNeed;

/**
 * What was shared and decided. For each child there is a threshold and a decision on a medical, or the discussion is not over.
 *
 * @param shared the facts that were shared, and what was made of them
 * @param enquiry whether social care makes an enquiry alone or together with the police, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewMinute.EXAMPLE)
public record NewMinute(@NotBlank @Size(max = 20000) String shared,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Threshold> thresholds,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid MedicalNeed> medicals, @Nullable Enquiry enquiry,
        @Size(max = 4000) @Nullable String immediateSafety, @Size(max = 4000) @Nullable String whoTalksToTheChild,
        @Size(max = 4000) @Nullable String whatParentsAreTold,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> decisions,
        @Size(max = 50) List<@NotNull @Valid Action> actions) {

    static final String EXAMPLE = """
            {
              "shared": "The school saw a bruise on the left ear. The man with the red van was there on Sunday.",
              "thresholds": [{"child": "01970000-0000-7000-8000-000000000003", "met": true, "reason": "An injury that nobody explains."}],
              "medicals": [
                {"child": "01970000-0000-7000-8000-000000000003", "needed": true, "reason": "The bruise.", "urgency": "acute"}
              ],
              "enquiry": "JOINT",
              "whatParentsAreTold": "The mother is told after the examination.",
              "decisions": ["The child stays with the grandmother until the examination."],
              "actions": [{"what": "Find out whose van it is.", "owner": "hampshire-and-isle-of-wight-constabulary", "dueOn": "2026-11-23"}]
            }""";

    /** Who makes an enquiry. */
    public enum Enquiry {
        SINGLE_AGENCY,
        JOINT
    }

    public NewMinute {
        thresholds = Given.list(thresholds);
        medicals = Given.list(medicals);
        decisions = Given.list(decisions);
        actions = Given.list(actions);
    }

    NewMinute naming(UnaryOperator<UUID> child) {
        return new NewMinute(shared,
                thresholds.stream().map(one -> new Threshold(child.apply(one.child()), one.met(), one.reason())).toList(),
                medicals.stream().map(one -> one.about(child.apply(one.child()))).toList(), enquiry, immediateSafety,
                whoTalksToTheChild, whatParentsAreTold, decisions, actions);
    }

    public void examine(Place place, Set<UUID> children, Set<String> invited, CodeLists codes) {
        examineEach(place, "thresholds", thresholds, Threshold::child, children);
        examineEach(place, "medicals", medicals, MedicalNeed::child, children);
        for (int i = 0; i < medicals.size(); i++) {
            medicals.get(i).examine(place.at("medicals", i), codes.medicalUrgencies(), codes.medicalKinds());
        }
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).examine(place.at("actions", i), invited);
        }
        if (enquiry != null && thresholds.stream().noneMatch(Threshold::met)) {
            place.wrong("enquiry", "Where the threshold is met for no child there is no enquiry.");
        }
        place.missingUnless(!Given.isMissing(immediateSafety), "immediateSafety", "How the children are safe now is not said.");
        place.missingUnless(!Given.isMissing(whoTalksToTheChild), "whoTalksToTheChild", "Who talks to the child is not said.");
        place.missingUnless(!Given.isMissing(whatParentsAreTold), "whatParentsAreTold", "What parents are told is not said.");
    }

    /** For each child exactly one. */
    private static <T> void examineEach(Place place, String list, List<T> given, Function<T, UUID> child, Set<UUID> children) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            UUID one = child.apply(given.get(i));
            if (!children.contains(one)) {
                place.at(list, i).wrong("child", "The discussion is not about such a child.");
            } else if (!seen.add(one)) {
                place.at(list, i).wrong("child", "Another entry is about the same child.");
            }
        }
        if (!seen.containsAll(children)) {
            place.wrong(list, "Of one child at least nothing is said. Each child needs an answer, and no is one.");
        }
    }
}

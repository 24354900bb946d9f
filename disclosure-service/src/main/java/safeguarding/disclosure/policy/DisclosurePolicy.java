package safeguarding.disclosure.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import safeguarding.disclosure.policy.Reason.Code;

/** Rules on disclosure. Each question has one answer for any facts and any pack; there is no path without one. */
public final class DisclosurePolicy {

    private DisclosurePolicy() {
    }

    public static Ruling rule(Question question, Facts facts, RulePack pack) {
        return switch (question) {
            case MAKE -> making(facts, pack);
            case READ_RECORD -> facts.reader() == Standing.DECIDER ? new Ruling.Permit() : refused(Code.NOT_THE_READERS);
            case READ_WORDING -> reading(facts);
        };
    }

    private static Ruling making(Facts facts, RulePack pack) {
        if (facts.reader() != Standing.DECIDER) {
            return refused(Code.NOT_THE_READERS);
        }
        RulePack.Rule rule = pack.rules().get(facts.outcome());
        if (rule == null) {
            return refused(Code.NO_RULE);
        }
        List<Reason> reasons = new ArrayList<>(parts(facts, rule));
        presumption(facts, reasons);
        bases(facts, rule, reasons);
        review(facts, rule, reasons);
        return reasons.isEmpty() ? new Ruling.Permit() : new Ruling.Refuse(reasons);
    }

    private static List<Reason> parts(Facts facts, RulePack.Rule rule) {
        List<Reason> reasons = new ArrayList<>();
        Arrays.stream(Part.values()).forEach(part -> {
            boolean stated = facts.stated().contains(part);
            if (!stated && rule.needs().contains(part)) {
                reasons.add(new Reason(Code.MISSING, part));
            }
            if (stated && rule.hasNone().contains(part)) {
                reasons.add(new Reason(Code.NOT_WITH_THIS_OUTCOME, part));
            }
        });
        return reasons;
    }

    private static void presumption(Facts facts, List<Reason> reasons) {
        boolean rebutted = facts.stated().contains(Part.REBUTTAL);
        boolean toRebut = facts.presumption().applies() && !facts.outcome().discloses();
        if (toRebut && !rebutted) {
            reasons.add(new Reason(Code.PRESUMPTION_NOT_REBUTTED, Part.REBUTTAL));
        }
        if (rebutted && !toRebut) {
            reasons.add(new Reason(Code.NO_PRESUMPTION, Part.REBUTTAL));
        }
    }

    private static void bases(Facts facts, RulePack.Rule rule, List<Reason> reasons) {
        if (facts.legalBases().isEmpty() || !rule.legalBases().containsAll(facts.legalBases())) {
            reasons.add(new Reason(Code.BASIS_NOT_ACCEPTED, Part.LEGAL_BASES));
        }
    }

    private static void review(Facts facts, RulePack.Rule rule, List<Reason> reasons) {
        if (facts.reviewOn() == null) {
            // Disclosed or not, somebody looks again: there is no decision for ever.
            reasons.add(new Reason(Code.MISSING, Part.REVIEW));
        } else if (!facts.reviewOn().isAfter(facts.decidedOn())) {
            reasons.add(new Reason(Code.REVIEW_NOT_AFTER_DECISION, Part.REVIEW));
        } else if (facts.reviewOn().isAfter(facts.decidedOn().plusDays(rule.longestReviewDays()))) {
            reasons.add(new Reason(Code.REVIEW_TOO_LATE, Part.REVIEW));
        }
    }

    private static Ruling reading(Facts facts) {
        if (facts.reader() == Standing.DECIDER) {
            return new Ruling.Permit();
        }
        if (facts.reader() != Standing.TOLD) {
            return refused(Code.NOT_THE_READERS);
        }
        if (!facts.inForce()) {
            return refused(Code.NOT_IN_FORCE);
        }
        if (!facts.outcome().discloses()) {
            return refused(Code.NOTHING_IS_DISCLOSED);
        }
        return facts.readAtOwner() ? new Ruling.Redact(Set.of(Part.WORDING)) : refused(Code.IN_PERSON_ONLY);
    }

    private static Ruling refused(Code code) {
        return new Ruling.Refuse(List.of(new Reason(code, Part.WORDING)));
    }
}

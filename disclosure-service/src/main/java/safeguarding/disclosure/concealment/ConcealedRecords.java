package safeguarding.disclosure.concealment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.disclosure.concern.ConcernNotFound;
import safeguarding.disclosure.decision.DecisionNotFound;
import safeguarding.disclosure.enquiry.EnquiryNotFound;
import safeguarding.disclosure.offender.OffenderNotFound;
import safeguarding.disclosure.request.RequestNotFound;
import safeguarding.disclosure.scheme.casefile.ApplicationNotFound;
import safeguarding.disclosure.scheme.intelligence.IntelligenceNotFound;
import safeguarding.disclosure.scheme.safeguarding.ReferralNotFound;
import safeguarding.kit.deadletter.DeadLetterNotFound;
import safeguarding.kit.problem.Concealment;
import safeguarding.kit.problem.Refusal;

/**
 * At the address of a record, or below it, a wrong role, another force's officer and an unknown id are answered alike. Guides
 * are no records, and who may look into the trail may know that it is there.
 */
@ApplicationScoped
class ConcealedRecords implements Concealment {

    private static final Map<String, Supplier<Refusal>> NONE_SUCH = Map.of(
            "/v1/concerns", ConcernNotFound::new,
            "/v1/dead-letters", DeadLetterNotFound::new,
            "/v1/disclosure-decisions", DecisionNotFound::new,
            "/v1/disclosure-requests", RequestNotFound::new,
            "/v1/involvement-enquiries", EnquiryNotFound::new,
            "/v1/offenders", OffenderNotFound::new,
            "/v1/scheme-applications", ApplicationNotFound::new,
            "/v1/scheme-intelligence", IntelligenceNotFound::new,
            "/v1/scheme-referrals", ReferralNotFound::new);

    @Override
    public Optional<Refusal> noneSuch(String collection) {
        return Optional.ofNullable(NONE_SUCH.get(collection)).map(Supplier::get);
    }

    static boolean areBelow(String address) {
        return NONE_SUCH.keySet().stream().anyMatch(collection -> address.startsWith(collection + "/{"));
    }
}

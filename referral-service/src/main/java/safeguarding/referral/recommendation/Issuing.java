package safeguarding.referral.recommendation;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.web.Created;
import safeguarding.referral.involved.InvolvedAgencies;

/**
 * Asks the registry, while no transaction is open, whether there is such an agency; and then the desk. It is asked whether or
 * not there is such a review, so that the time it takes does not tell.
 */
@ApplicationScoped
class Issuing {

    private final InvolvedAgencies registry;
    private final RecommendationDesk desk;

    Issuing(InvolvedAgencies registry, RecommendationDesk desk) {
        this.registry = registry;
        this.desk = desk;
    }

    Supplier<Created> prepared(UUID review, NewRecommendation form) {
        String agency = form.agency();
        // Not one whose work another has taken over: nobody answers there any more.
        boolean canAnswer = registry.around(Set.of(), Set.of(agency)).open(agency)
                .filter(found -> found.agency().equals(agency)).isPresent();
        return () -> desk.issue(review, form, canAnswer);
    }
}

package safeguarding.referral.disputing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.web.Created;
import safeguarding.referral.argument.NewDisagreement;
import safeguarding.referral.convening.Origin;
import safeguarding.referral.convening.Origins;
import safeguarding.referral.involved.Around;
import safeguarding.referral.involved.InvolvedAgencies;

/**
 * Asks the registry who is involved, and then the desk. No transaction is open while the registry is asked; and it is asked
 * whether or not there is such a referral, so that neither the answer nor the time it takes tells.
 */
@ApplicationScoped
class Raising {

    private final Origins origins;
    private final InvolvedAgencies registry;
    private final RaisingDesk desk;

    Raising(Origins origins, InvolvedAgencies registry, RaisingDesk desk) {
        this.origins = origins;
        this.registry = registry;
        this.desk = desk;
    }

    Supplier<Created> prepared(UUID referral, NewDisagreement form) {
        Optional<Origin> origin = origins.of(referral);
        Around around = registry.around(form.children(), Set.of(form.with()));
        return () -> desk.raise(referral, form, origin, around);
    }
}

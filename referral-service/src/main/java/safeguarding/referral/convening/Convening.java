package safeguarding.referral.convening;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.referral.invitation.NewGuests;
import safeguarding.referral.invitation.Standing;
import safeguarding.referral.involved.Around;
import safeguarding.referral.involved.InvolvedAgencies;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.strategy.DiscussionNotFound;

/**
 * Asks the registry who is involved, and then the desk. No transaction is open while the registry is asked; and it is asked
 * whether or not there is such a referral, so that neither the answer nor the time it takes tells.
 */
@ApplicationScoped
class Convening {

    private final Origins origins;
    private final InvolvedAgencies registry;
    private final ConveningDesk desk;
    private final Caller caller;

    Convening(Origins origins, InvolvedAgencies registry, ConveningDesk desk, Caller caller) {
        this.origins = origins;
        this.registry = registry;
        this.desk = desk;
        this.caller = caller;
    }

    Supplier<Created> prepared(UUID referral, NewDiscussion form) {
        String agency = caller.agency();
        Optional<Origin> origin = origins.of(referral);
        Set<String> named = new HashSet<>(form.wished().agencies());
        origin.ifPresent(there -> named.addAll(standing(agency, there).agencies()));
        Around around = registry.around(form.children(), named);
        return () -> desk.convene(referral, form, origin, around);
    }

    Receipt invite(UUID id, @Nullable String ifMatch, NewGuests form) {
        Discussion discussion = desk.toBeChanged(id);
        Origin origin = origins.of(discussion.referral()).orElseThrow(DiscussionNotFound::new);
        Standing standing = standing(caller.agency(), origin);
        Set<String> named = new HashSet<>(form.agencies());
        named.addAll(standing.agencies());
        return desk.invite(id, ifMatch, form, standing, registry.around(discussion.children(), named));
    }

    private static Standing standing(String agency, Origin origin) {
        return new Standing(agency, origin.receiver(), origin.maker());
    }
}

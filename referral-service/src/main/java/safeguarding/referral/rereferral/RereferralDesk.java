package safeguarding.referral.rereferral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.NewWithdrawal;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.Referrals;

/**
 * Where somebody says that a referral comes after another. Nobody's right to read rests on it, and nobody's is looked at for
 * it.
 */
@ApplicationScoped
class RereferralDesk {

    private final Rereferrals links;
    private final Referrals referrals;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    RereferralDesk(Rereferrals links, Referrals referrals, CodeLists codes, Trail trail, Caller caller, Clock clock) {
        this.links = links;
        this.referrals = referrals;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created link(UUID referral, NewRereferral form) {
        referrals.requireVisibleTo(caller.agency(), referral);
        UUID earlier = Objects.requireNonNull(form.earlier());
        examine(referral, earlier);
        Rereferral link = new Rereferral(Ids.next(), 1, referral, earlier, caller.agency(), clock.instant(), form.why(), null);
        Kept kept = links.link(link).orElseThrow(LinkedAlready::new);
        trail.in(Chain.of(referral)).wrote("rereferral.linked", link.id(), kept);
        return new Created("/referral/v1/referrals/" + referral + "/earlier-referrals", link.id(), link.version());
    }

    private void examine(UUID referral, UUID earlier) {
        Map<UUID, Instant> visible = referrals.visibleAmong(caller.agency(), List.of(referral, earlier));
        Place place = Place.whole(codes.today());
        Instant before = visible.get(earlier);
        if (before == null) {
            // The same sentence whether there is none or the agency may not see it.
            place.wrong("earlier", "Your agency recorded or received no referral of this id.");
        } else if (!before.isBefore(visible.get(referral))) {
            place.wrong("earlier", "This referral was recorded no earlier than the other.");
        }
        place.refuseIfWrong();
    }

    @Transactional
    RereferralsView read(UUID referral) {
        referrals.requireVisibleTo(caller.agency(), referral);
        List<Rereferral> all = links.of(referral, caller.agency());
        Set<UUID> ends = all.stream().flatMap(link -> Stream.of(link.referral(), link.earlier())).collect(Collectors.toSet());
        Set<UUID> visible = ends.isEmpty() ? Set.of() : referrals.visibleAmong(caller.agency(), ends).keySet();
        List<Rereferral> shown = all.stream()
                .filter(link -> visible.contains(link.referral()) && visible.contains(link.earlier())).toList();
        trail.in(Chain.of(referral)).noted("rereferral.listed", referral);
        trail.read("rereferral", shown.stream().collect(Collectors.toMap(Rereferral::id, Rereferral::version)), "full");
        return new RereferralsView(shown);
    }

    @Transactional
    Receipt withdraw(UUID referral, UUID id, @Nullable String ifMatch, NewWithdrawal withdrawal) {
        referrals.requireVisibleTo(caller.agency(), referral);
        Rereferral link = links.toBeChangedBy(caller.agency(), referral, id);
        Revision.require(ifMatch, link.version());
        Rereferral after = link.withdrawn(withdrawal.reason());
        trail.in(Chain.of(referral)).wrote("rereferral.withdrawn", id, links.withdraw(after));
        return new Receipt(id, after.version(), List.of());
    }
}

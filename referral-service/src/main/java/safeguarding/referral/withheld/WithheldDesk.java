package safeguarding.referral.withheld;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.intake.Referrals;
import safeguarding.referral.intake.ReferrerKind;

/** Where the name of somebody who asked for it is sealed, and where it is shown that it is, and who has opened it. */
@ApplicationScoped
@Transactional
class WithheldDesk {

    private static final String SEAL = "insert into sealing (referral, identity, sealed_at) values (?, ?, ?)";

    private final SealedIdentities identities;
    private final Openings openings;
    private final Referrals referrals;
    private final Rows rows;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    WithheldDesk(SealedIdentities identities, Openings openings, Referrals referrals, Rows rows, Trail trail, Caller caller,
            Clock clock) {
        this.identities = identities;
        this.openings = openings;
        this.referrals = referrals;
        this.rows = rows;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    SealedView seal(UUID referral, WithheldIdentity identity) {
        if (referrals.referrerOf(caller.agency(), referral) != ReferrerKind.NAMED) {
            throw new SealedAlready();
        }
        rows.run(SEAL, referral, identities.seal(identity), clock.instant());
        referrals.withholdReferrer(referral);
        trail.in(Chain.of(referral)).noted("sealed-identity.sealed", referral);
        return view(referral);
    }

    SealedView read(UUID referral) {
        referrals.referrerOf(caller.agency(), referral);
        SealedView view = view(referral);
        trail.in(Chain.of(referral)).read("sealed-identity", referral, 1, "openings");
        return view;
    }

    private SealedView view(UUID referral) {
        Optional<Instant> sealed = rows.first("select sealed_at from sealing where referral = ?",
                row -> Objects.requireNonNull(Rows.instant(row, "sealed_at")), referral);
        return new SealedView(sealed.orElseThrow(SealedIdentityNotFound::new), openings.of(referral));
    }
}

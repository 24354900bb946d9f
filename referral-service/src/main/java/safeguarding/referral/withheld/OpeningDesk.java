package safeguarding.referral.withheld;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.LinkedTrail;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.referral.intake.Referrals;

/** Where two people open a sealed identity: one asks and says why, another consents, the first looks, once. */
@ApplicationScoped
@Transactional
class OpeningDesk {

    private static final String AT_GATEWAY = "/referral/v1/sealed-identities/";

    private final Openings openings;
    private final SealedIdentities identities;
    private final Referrals referrals;
    private final ContentVersions contents;
    private final WithheldConfig config;
    private final Rows rows;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    OpeningDesk(Openings openings, SealedIdentities identities, Referrals referrals, ContentVersions contents,
            WithheldConfig config, Rows rows, Trail trail, Caller caller, Clock clock) {
        this.openings = openings;
        this.identities = identities;
        this.referrals = referrals;
        this.contents = contents;
        this.config = config;
        this.rows = rows;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    Created request(UUID referral, NewOpening why) {
        identity(referral);
        String person = caller.person();
        UUID id = Ids.next();
        openings.request(id, referral, caller.agency(), person, clock.instant());
        chain(referral).wrote("identity-opening.requested", id, contents.keep(id, 1, why));
        return new Created(AT_GATEWAY + referral, id, 1);
    }

    OpeningView consent(UUID referral, UUID id) {
        identity(referral);
        String person = caller.person();
        if (find(referral, id).requestedBy().equalsIgnoreCase(person)) {
            throw new SecondPersonNeeded();
        }
        if (!openings.consent(id, referral, person, clock.instant())) {
            throw new OpeningNotReady();
        }
        chain(referral).noted("identity-opening.consented", id);
        return find(referral, id);
    }

    /** If it cannot be opened, nothing of this has happened, and the consent is still there. */
    WithheldIdentity open(UUID referral, UUID id) {
        UUID identity = identity(referral);
        String person = caller.person();
        find(referral, id);
        Instant now = clock.instant();
        if (!openings.use(id, referral, person, now, now.minus(config.consentValidFor()))) {
            throw new OpeningNotReady();
        }
        referrals.identityOpened(referral);
        chain(referral).noted("sealed-identity.opened", id);
        return identities.open(identity);
    }

    private LinkedTrail chain(UUID referral) {
        return trail.in(Chain.of(referral));
    }

    private OpeningView find(UUID referral, UUID id) {
        return openings.find(referral, id).orElseThrow(SealedIdentityNotFound::new);
    }

    private UUID identity(UUID referral) {
        referrals.referrerOf(caller.agency(), referral);
        return rows.first("select identity from sealing where referral = ?", row -> row.getObject(1, UUID.class), referral)
                .orElseThrow(SealedIdentityNotFound::new);
    }
}

package safeguarding.disclosure.scheme.safeguarding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.scheme.intake.NamedChild;
import safeguarding.disclosure.scheme.intake.Subject;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** Out of the scheme and to children's services: announced in the transaction in which it is recorded. */
@ApplicationScoped
public class Referrals {

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    Referrals(Rows rows, ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** From an application, or else from what somebody told. */
    public record Source(@Nullable UUID application, @Nullable UUID intelligence, String force, List<NamedChild> children,
            @Nullable Subject about, @Nullable String said) {

        @Override
        public String toString() {
            return "Source[…]";
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID refer(Source from, NewReferral referral) {
        ReferralView made = new ReferralView(Ids.next(), from.force(), clock.instant(), from.children(), from.about(),
                from.said(), referral);
        rows.run("insert into scheme_referral (id, application, intelligence, recorded_by, agency, referred_at)"
                + " values (?, ?, ?, ?, ?, ?)", made.id(), from.application(), from.intelligence(), from.force(),
                referral.agency(), made.referredAt());
        trail.in(Chain.of(made.id()).with(referral.agency())).wrote(ReferralMade.of(made), contents.keep(made.id(), 1, made));
        return made.id();
    }

    @Transactional
    ReferralView read(UUID id) {
        String agency = caller.agency();
        ReferralView found = rows.first("select 1 from scheme_referral where id = ? and ? in (agency, recorded_by)", row -> id,
                id, agency).flatMap(known -> contents.find(known, 1, ReferralView.class)).orElseThrow(ReferralNotFound::new);
        trail.in(Chain.of(id).with(found.recordedBy())).read("scheme-referral", id, 1, "whole");
        return found;
    }
}

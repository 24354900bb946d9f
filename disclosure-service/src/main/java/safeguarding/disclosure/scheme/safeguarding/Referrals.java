package safeguarding.disclosure.scheme.safeguarding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.scheme.intake.NamedChild;
import safeguarding.disclosure.scheme.intake.Subject;
import safeguarding.disclosure.scheme.version.SchemeVersion;
import safeguarding.disclosure.scheme.version.SchemeVersions;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Out of the scheme and to children's services: announced in the transaction in which it is recorded. */
@ApplicationScoped
public class Referrals {

    private final Rows rows;
    private final SchemeVersions versions;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    Referrals(Rows rows, SchemeVersions versions, ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.rows = rows;
        this.versions = versions;
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
        ReferralView made = ReferralView.made(Ids.next(), clock.instant(), from, referral);
        rows.run("insert into scheme_referral (id, application, intelligence, recorded_by, agency, referred_at)"
                + " values (?, ?, ?, ?, ?, ?)", made.id(), from.application(), from.intelligence(), from.force(),
                referral.agency(), made.referredAt());
        SchemeVersion scheme = versions.inForce(from.force(), made.referredAt());
        rows.run("insert into scheme_referral_watch (referral, role, due_at) values (?, ?, ?)", made.id(),
                scheme.referralsEscalateTo(), versions.due(scheme.readReferralWithin(), made.referredAt()));
        trail.in(Chain.of(made.id()).with(referral.agency())).wrote(ReferralMade.of(made), contents.keep(made.id(), 1, made));
        return made.id();
    }

    @Transactional
    ReferralView read(UUID id) {
        ReferralView found = find(id, "(agency = ? or recorded_by = ?)", "", caller.agency(), force());
        trail.in(Chain.of(id).with(found.recordedBy())).read("scheme-referral", id, found.version(), "whole");
        return found;
    }

    /** Those to the caller's agency, and those of the caller's force. */
    @Transactional
    ReferralPage list(ReferralList list) {
        int most = list.most();
        List<ReferralLine> found = rows.list(ReferralLine.SELECT, ReferralLine::of, caller.agency(), force(),
                Cursor.decode(list.after()).position(), most + 1);
        List<ReferralLine> page = found.subList(0, Math.min(most, found.size()));
        trail.searched("scheme-referrals", list, page.size());
        trail.read("scheme-referral", page.stream().collect(Collectors.toMap(ReferralLine::id, ReferralLine::version)), "list");
        return new ReferralPage(page, found.size() > most ? new Cursor(page.get(most - 1).place()).encoded() : null);
    }

    /** By somebody at the children's services that were told, and by nobody else. */
    @Transactional
    Receipt acknowledge(UUID id, @Nullable String ifMatch, NewAcknowledgement by) {
        ReferralView before = find(id, "agency = ?", " for update of w", caller.agency());
        Revision.require(ifMatch, before.version());
        if (before.acknowledged() != null) {
            throw new ReferralAlreadyAcknowledged();
        }
        ReferralView after = before.acknowledged(by, clock.instant());
        rows.run("update scheme_referral_watch set acknowledged_at = ? where referral = ?", after.acknowledgedAt(), id);
        trail.in(Chain.of(id).with(after.recordedBy())).wrote(ReferralAcknowledged.of(after, clock.instant()),
                contents.keep(id, after.version(), after));
        return new Receipt(id, after.version(), List.of());
    }

    /** That a force has referred anybody is for its officers of the scheme; to all others there is no application. */
    private String force() {
        return caller.has("scheme-officer") ? caller.agency() : "";
    }

    private ReferralView find(UUID id, String whose, String locking, String... agencies) {
        Object[] values = Stream.concat(Stream.of(id), Stream.of(agencies)).toArray();
        return rows.first("select w.acknowledged_at from scheme_referral r join scheme_referral_watch w on w.referral = r.id"
                + " where id = ? and " + whose + locking,
                row -> row.getObject(1) == null ? ReferralView.MADE : ReferralView.ACKNOWLEDGED, values)
                .flatMap(version -> contents.find(id, version, ReferralView.class)).orElseThrow(ReferralNotFound::new);
    }
}

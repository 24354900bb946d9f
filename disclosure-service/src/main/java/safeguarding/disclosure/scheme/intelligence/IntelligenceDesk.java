package safeguarding.disclosure.scheme.intelligence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.scheme.safeguarding.NewReferral;
import safeguarding.disclosure.scheme.safeguarding.Referrals;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.request.Discretion;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Where intelligence is kept. Nothing here can dismiss it, and nothing here answers whoever told it. */
@ApplicationScoped
public class IntelligenceDesk {

    private static final String OFFICER = "scheme-officer";

    private final Rows rows;
    private final Referrals referrals;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Discretion discretion;
    private final Clock clock;

    IntelligenceDesk(Rows rows, Referrals referrals, ContentVersions contents, Trail trail, Caller caller,
            Discretion discretion, Clock clock) {
        this.rows = rows;
        this.referrals = referrals;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.discretion = discretion;
        this.clock = clock;
    }

    @Transactional
    Created keep(NewIntelligence said) {
        UUID id = keep(caller.agency(), null, said);
        return new Created("/disclosure/v1/scheme-intelligence/" + id, id, 1);
    }

    /** What an applicant told is not gone when his application is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leftOf(UUID application, String force) {
        keep(force, application, null);
    }

    private UUID keep(String force, @Nullable UUID application, @Nullable NewIntelligence said) {
        IntelligenceView kept = new IntelligenceView(discretion.nextId(), 1, IntelligenceView.IntelligenceState.KEPT, force,
                clock.instant(), application, said, List.of(), List.of());
        rows.run("insert into scheme_intelligence (id, version, agency, application, state, kept_at) values (?, 1, ?, ?, ?, ?)",
                kept.id(), force, application, kept.state(), kept.keptAt());
        trail.in(Chain.of(application == null ? kept.id() : application)).wrote("scheme-intelligence.kept", kept.id(),
                contents.keep(kept.id(), 1, kept));
        return kept.id();
    }

    @Transactional
    IntelligenceView read(UUID id) {
        IntelligenceView found = find(id, "");
        trail.read("scheme-intelligence", id, found.version(), "whole");
        return found;
    }

    @Transactional
    Receipt passOn(UUID id, @Nullable String ifMatch, PassingOn on) {
        IntelligenceView before = find(id, " for update");
        Revision.require(ifMatch, before.version());
        return put(before.passed(on), "scheme-intelligence.passed-on");
    }

    @Transactional
    Created refer(UUID id, @Nullable String ifMatch, NewReferral referral) {
        IntelligenceView before = find(id, " for update");
        Revision.require(ifMatch, before.version());
        NewIntelligence said = before.said();
        UUID made = referrals.refer(new Referrals.Source(null, id, before.agency(), List.of(),
                said == null ? null : said.about(), said == null ? null : said.children()), referral);
        put(before.referred(made), "scheme-intelligence.referred");
        return new Created("/disclosure/v1/scheme-referrals/" + made, made, 1);
    }

    private IntelligenceView find(UUID id, String locking) {
        if (!caller.has(OFFICER)) {
            throw new IntelligenceNotFound();
        }
        return rows.first("select version from scheme_intelligence where id = ? and agency = ?" + locking,
                row -> row.getLong(1), id, caller.agency())
                .flatMap(version -> contents.find(id, version, IntelligenceView.class))
                .orElseThrow(IntelligenceNotFound::new);
    }

    private Receipt put(IntelligenceView after, String action) {
        rows.run("update scheme_intelligence set version = ?, state = ? where id = ?", after.version(), after.state(),
                after.id());
        Kept kept = contents.keep(after.id(), after.version(), after);
        trail.wrote(action, after.id(), kept);
        return new Receipt(after.id(), after.version(), List.of());
    }
}

package safeguarding.disclosure.scheme.intelligence;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.scheme.casefile.Cases;
import safeguarding.disclosure.scheme.intake.NewApplication;
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
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Where intelligence is kept. Nothing here can dismiss it, and nothing here answers whoever told it. */
@ApplicationScoped
public class IntelligenceDesk {

    private static final String OFFICER = "scheme-officer";
    private static final String HERE = "/disclosure/v1/scheme-intelligence/";

    private final Rows rows;
    private final Cases cases;
    private final Referrals referrals;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Discretion discretion;
    private final Clock clock;

    IntelligenceDesk(Rows rows, Cases cases, Referrals referrals, ContentVersions contents, Trail trail, Caller caller,
            Discretion discretion, Clock clock) {
        this.rows = rows;
        this.cases = cases;
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
        return new Created(HERE + id, id, 1);
    }

    /** What an applicant told is not gone when his application is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID leftOf(UUID application, String force) {
        return keep(force, application, null);
    }

    /** With where it is kept, for whoever ended the application. */
    public static Receipt naming(UUID left, Receipt receipt) {
        return new Receipt(receipt.id(), receipt.version(), List.of("What was told is kept: " + HERE + left));
    }

    /** All intelligence of the caller's force. Not in the order in which it came, which would show when somebody told. */
    @Transactional
    IntelligencePage list(IntelligenceList list) {
        if (!caller.has(OFFICER)) {
            throw new IntelligenceNotFound();
        }
        int most = list.most();
        List<IntelligenceLine> found = rows.list(IntelligenceLine.SELECT, IntelligenceLine::of, caller.agency(),
                Cursor.decode(list.after()).position(), most + 1);
        List<IntelligenceLine> page = found.subList(0, Math.min(most, found.size()));
        trail.searched("scheme-intelligence", list, page.size());
        trail.read("scheme-intelligence",
                page.stream().collect(Collectors.toMap(IntelligenceLine::id, IntelligenceLine::version)), "list");
        return new IntelligencePage(page, found.size() > most ? new Cursor(page.get(most - 1).place()).encoded() : null);
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
        UUID made = referrals.refer(source(before), referral);
        put(before.referred(made), "scheme-intelligence.referred");
        return new Created("/disclosure/v1/scheme-referrals/" + made, made, 1);
    }

    /** What is left of an application says nothing itself: its file does. */
    private Referrals.Source source(IntelligenceView from) {
        UUID application = from.application();
        if (application != null) {
            NewApplication asked = cases.visible(application).file().application();
            return new Referrals.Source(null, from.id(), from.agency(), asked.children(), asked.subject(), null);
        }
        NewIntelligence said = Objects.requireNonNull(from.said());
        return new Referrals.Source(null, from.id(), from.agency(), List.of(), said.about(), said.children());
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

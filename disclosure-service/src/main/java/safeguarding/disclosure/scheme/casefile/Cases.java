package safeguarding.disclosure.scheme.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.scheme.clock.SchemeClocks;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.disclosure.scheme.stage.ApplicationState;
import safeguarding.disclosure.scheme.version.SchemeVersions;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** All case files. Whose they are is part of the question. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Cases {

    private static final String SELECT = "select * from scheme_application where id = ? and agency = ?";

    private final Rows rows;
    private final ContentVersions contents;
    private final SchemeVersions versions;
    private final SchemeClocks clocks;
    private final Ends ends;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    Cases(Rows rows, ContentVersions contents, SchemeVersions versions, SchemeClocks clocks, Ends ends, Trail trail,
            Caller caller, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.versions = versions;
        this.clocks = clocks;
        this.ends = ends;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public String force() {
        return caller.agency();
    }

    public Case visible(UUID id) {
        return whole(rows.first(SELECT, Application::of, id, force()).orElseThrow(ApplicationNotFound::new));
    }

    /** For changing it. */
    public Case locked(UUID id, @Nullable String ifMatch) {
        Application found = rows.first(SELECT + " for update", Application::of, id, force())
                .orElseThrow(ApplicationNotFound::new);
        Revision.require(ifMatch, found.version());
        return whole(found);
    }

    private Case whole(Application found) {
        CaseFile file = contents.find(found.id(), found.version(), CaseFile.class).orElseThrow();
        return new Case(found, file, versions.named(found.scheme()));
    }

    public void add(Application application, CaseFile file) {
        rows.run("insert into scheme_application (id, version, agency, scheme, state, received_at) values (?, ?, ?, ?, ?, ?)",
                application.id(), application.version(), application.agency(), application.scheme(), application.state(),
                application.receivedAt());
        trail.wrote(ApplicationReceived.of(application, clock.instant()),
                contents.keep(application.id(), application.version(), file));
        clocks.happened(new Case(application, file, versions.named(application.scheme())).clocks(), "receipt",
                application.receivedAt());
    }

    /** Locked before. The clocks of an application that ends with this act end with it; that it has ended is said later. */
    public Receipt put(Case before, Application after, CaseFile file, ApplicationAct act) {
        rows.run("update scheme_application set version = ?, state = ?, outcome = ?, decision = ? where id = ?",
                after.version(), after.state(), after.outcome(), after.decision(), after.id());
        String user = caller.user();
        Instant now = clock.instant();
        CaseFile signed = file.with(new CaseFile.CaseStep(act, user == null ? caller.client() : user, now));
        Kept kept = contents.keep(after.id(), after.version(), signed);
        boolean endsHere = before.application().state().isOpen() && !after.state().isOpen();
        trail.wrote("scheme-application." + act.pastParticiple(), after.id(), kept);
        if (endsHere) {
            ends.ended(after.id(), now);
            clocks.happened(before.clocks(), after.state() == ApplicationState.LEFT ? "leaving" : "conclusion", now);
        }
        return new Receipt(after.id(), after.version(), List.of());
    }

    /** What is still to be done at the caller's force, the oldest first. */
    public List<OpenApplication> open(long after, int most) {
        return rows.list(OpenApplication.SELECT, OpenApplication::of, force(), after, clock.instant(), most);
    }
}

package safeguarding.disclosure.opening;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.disclosure.admission.Admissions;
import safeguarding.disclosure.code.CodeList;
import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.request.DisclosureRequest;
import safeguarding.disclosure.request.DisclosureRequests;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Where officers ask for a decision of their own accord. It is decided like any other, and the exchange tells nobody. */
@ApplicationScoped
public class OpenedRequests {

    private static final String CONCERN_CLASS = "OFFENDER_MANAGEMENT";

    private final DisclosureRequests requests;
    private final CodeList recipients;
    private final CodeList triggers;
    private final Rows rows;
    private final Admissions admissions;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    OpenedRequests(DisclosureRequests requests, ObjectMapper json, Rows rows, Admissions admissions,
            ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.requests = requests;
        this.recipients = CodeList.named("disclosure-recipients", json);
        this.triggers = CodeList.named("disclosure-triggers", json);
        this.rows = rows;
        this.admissions = admissions;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created open(NewRequest given) {
        // Asked of the table, because the concerns know of decisions and not the other way round.
        DisclosureRequest.About about = rows.first("select version + 1 as version, kind from concern where id = ?"
                + " and recorded_by = ? and withdrawn_at is null and" + Admissions.admits("concern.offender")
                + " for share of concern",
                row -> new DisclosureRequest.About(given.concern(), row.getLong("version"), row.getString("kind"),
                        CONCERN_CLASS),
                given.concern(), caller.agency(), admissions.reader()).orElseThrow(ConcernNotYours::new);
        Faults faults = new Faults();
        given.check(EnglishDay.today(clock), recipients, triggers, faults);
        faults.throwIfAny();
        DisclosureRequest request = DisclosureRequest.byOfficer(Ids.next(), about, caller.agency(), given.agency(),
                new DisclosureRequest.Opened(given.recipient(), given.trigger()), clock.instant());
        requests.add(request);
        note("disclosure-request.opened", request, Chain.Decision.REVIEW);
        return new Created("/disclosure/v1/disclosure-requests/" + request.id(), request.id(), request.version());
    }

    @Transactional
    Receipt withdraw(UUID id, @Nullable String ifMatch) {
        DisclosureRequest before = requests.lockedFor(caller.agency(), id);
        Revision.require(ifMatch, before.version());
        DisclosureRequest after = before.withdrawn();
        requests.put(after);
        note("disclosure-request.withdrawn", after, Chain.Decision.PERMIT);
        return new Receipt(after.id(), after.version(), List.of());
    }

    /** What was decided was decided about what the concern said then; and about one that has gone nothing is decided. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void concernChanged(UUID concern, long version, String kind, boolean withdrawn) {
        for (DisclosureRequest before : requests.lockedOpenedAbout(concern)) {
            DisclosureRequest after = withdrawn ? before.withdrawn() : before.reconsidered(version, kind);
            requests.put(after);
            note(withdrawn ? "disclosure-request.withdrawn" : "disclosure-request.opened", after,
                    withdrawn ? Chain.Decision.PERMIT : Chain.Decision.REVIEW);
        }
    }

    private void note(String action, DisclosureRequest request, Chain.Decision decision) {
        trail.in(Chain.of(request.about().concern()).with(request.agency()).decided(decision)).wrote(action, request.id(),
                contents.keep(request.id(), request.version(), request));
    }
}

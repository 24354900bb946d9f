package safeguarding.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.disclosure.hearing.Hearer;
import safeguarding.disclosure.hearing.Unfit;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.hearing.Heard;
import safeguarding.kit.json.LenientJson;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/**
 * Takes in what the registry asks for. Its count tells what is newer, so an announcement twice changes nothing, and neither
 * does an old one late.
 */
@ApplicationScoped
class RequestIntake implements Hearer {

    private static final Actor SELF = Actor.system("disclosure-service", "offender-management",
            "https://www.legislation.gov.uk/ukpga/2003/44/section/327A");

    private final DisclosureRequests requests;
    private final ContentVersions contents;
    private final Trail trail;
    private final ObjectMapper json;

    RequestIntake(DisclosureRequests requests, ContentVersions contents, Trail trail, ObjectMapper json) {
        this.requests = requests;
        this.contents = contents;
        this.trail = trail;
        // A registry that was renewed before us may say more than we know.
        this.json = LenientJson.of(json);
    }

    @Override
    public Actor self() {
        return SELF;
    }

    @Override
    @Transactional
    public void hear(Heard heard) {
        if (!Asked.OPENED.equals(heard.type()) && !Asked.WITHDRAWN.equals(heard.type())) {
            // Passed over in silence, a kind of asking that we do not know would leave somebody undecided for ever.
            throw new Unfit();
        }
        Asked asked = Asked.of(heard, json);
        DisclosureRequest first = DisclosureRequest.first(asked);
        if (requests.add(first)) {
            note(heard, first);
            return;
        }
        DisclosureRequest before = requests.lock(asked.id()).orElseThrow();
        if (asked.version() > before.heard()) {
            DisclosureRequest after = before.heard(asked);
            requests.put(after);
            note(heard, after);
        }
    }

    private void note(Heard heard, DisclosureRequest request) {
        boolean withdrawn = request.state() == RequestState.WITHDRAWN;
        String action = withdrawn ? "disclosure-request.withdrawn" : "disclosure-request.opened";
        trail.in(Chain.of(request.about().concern()).with(request.agency()).causedBy(heard.id())
                .decided(withdrawn ? Chain.Decision.PERMIT : Chain.Decision.REVIEW))
                .wrote(SELF, action, request.id(), contents.keep(request.id(), request.version(), request));
    }
}

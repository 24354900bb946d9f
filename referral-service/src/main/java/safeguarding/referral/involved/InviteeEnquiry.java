package safeguarding.referral.involved;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import safeguarding.kit.request.RequestIds;

/** Asks the registry, and waits no longer than whoever convenes would. */
@ApplicationScoped
class InviteeEnquiry {

    private final InviteeQuestions questions;
    private final RequestIds ids;

    InviteeEnquiry(@RestClient InviteeQuestions questions, RequestIds ids) {
        this.questions = questions;
        this.ids = ids;
    }

    // The token that the question needs may have to be fetched first; the limit is for both together.
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    Around ask(Collection<UUID> children, Collection<String> agencies) {
        return questions.ask(ids.requestId(), ids.traceparent(), new InviteeQuestions.Question(children, agencies));
    }
}

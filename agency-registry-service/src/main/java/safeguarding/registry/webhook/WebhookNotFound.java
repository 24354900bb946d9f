package safeguarding.registry.webhook;

import safeguarding.kit.problem.Refusal;

/** 404: this agency is not called. */
class WebhookNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    WebhookNotFound() {
        super(404, "Your agency has no webhook.");
    }
}

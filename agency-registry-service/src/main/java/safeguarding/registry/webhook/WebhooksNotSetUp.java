package safeguarding.registry.webhook;

import safeguarding.kit.problem.Refusal;

/** 503: there is no key to seal secrets with. */
class WebhooksNotSetUp extends Refusal {

    private static final long serialVersionUID = 1L;

    WebhooksNotSetUp() {
        super(503, "Secrets cannot be kept here: no key is set up. Nothing was saved; the inbox works without.");
    }
}

package safeguarding.registry.topic;

import safeguarding.kit.problem.Refusal;

/** 404: this agency has none. */
class TopicNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    TopicNotFound() {
        super(404, "Your agency has no topic.");
    }
}

package safeguarding.registry.topic;

import safeguarding.kit.problem.Refusal;

/** 409: the topic is closed, or the agency is suspended or no more: a promise to write something at once would not be kept. */
class TopicNotWrittenNow extends Refusal {

    private static final long serialVersionUID = 1L;

    TopicNotWrittenNow() {
        super(409, "Nothing is written to the agency's topic at present: it is closed, or the agency is suspended or no more.");
    }
}

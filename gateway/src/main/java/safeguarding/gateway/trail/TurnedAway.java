package safeguarding.gateway.trail;

import safeguarding.gateway.forwarding.Questions;

/** A service has refused the question for what it is or for who asks it; its own words are the answer. */
public class TurnedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Questions.Reply reply;

    TurnedAway(Questions.Reply reply) {
        super("refused by a service", null, false, false);
        this.reply = reply;
    }

    /** What it said. */
    public Questions.Reply reply() {
        return reply;
    }
}

package safeguarding.disclosure.scheme.enquiry;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.problem.Faults;

/** A question to an agency, and its answer if there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ask(UUID id, NewAsk asked, @Nullable Reply reply) {

    /** How it stands. */
    public enum AskState {
        ASKED,
        /** Nobody has answered, and it is too late. */
        LATE,
        REPLIED,
        REPLIED_LATE
    }

    public AskState state(Instant now) {
        if (reply != null) {
            return reply.repliedAt().isBefore(asked.replyBy()) ? AskState.REPLIED : AskState.REPLIED_LATE;
        }
        return now.isBefore(asked.replyBy()) ? AskState.ASKED : AskState.LATE;
    }

    /** Another answer takes the place of the one before, which stays among the versions of the file. */
    public Ask replied(Reply said, Instant now, Faults faults) {
        said.check(now, this, faults);
        return new Ask(id, asked, said);
    }

    @Override
    public String toString() {
        return "Ask[…]";
    }
}

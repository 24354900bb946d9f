package safeguarding.disclosure.statement;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.saying.AccuracyCheck;
import safeguarding.disclosure.saying.NewStatement;
import safeguarding.disclosure.statement.StatementState.Act;
import safeguarding.kit.event.Ids;

/**
 * A statement in one of its versions. It belongs to the agency that made it, whoever leads.
 *
 * @param concern the one that was raised because it touches a child
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OffenderStatement(UUID id, UUID offender, long version, String ownerAgency, StatementState state, NewStatement content,
        Instant recordedAt, Instant changedAt, @Nullable UUID concern, @Nullable String withdrawalReason) {

    static OffenderStatement recorded(UUID offender, String agency, NewStatement content, Instant now) {
        StatementState state = content.accuracy() == null ? StatementState.RECORDED : StatementState.CHECKED;
        return new OffenderStatement(Ids.next(), offender, 1, agency, state, content, now, now, null, null);
    }

    OffenderStatement corrected(NewStatement right, Instant now) {
        Act act = right.accuracy() == null ? Act.CORRECT : Act.CORRECT_CHECKED;
        return next(act, right, now, null);
    }

    OffenderStatement checked(AccuracyCheck check, Instant now) {
        return next(Act.CHECK, content.checked(check), now, null);
    }

    OffenderStatement withdrawn(String reason, Instant now) {
        return next(Act.WITHDRAW, content, now, reason);
    }

    OffenderStatement with(@Nullable UUID raised) {
        return new OffenderStatement(id, offender, version, ownerAgency, state, content, recordedAt, changedAt, raised,
                withdrawalReason);
    }

    private OffenderStatement next(Act act, NewStatement said, Instant now, @Nullable String reason) {
        StatementState after = state.after(act).orElseThrow(StatementTransitionRefused::new);
        return new OffenderStatement(id, offender, version + 1, ownerAgency, after, said, recordedAt, now, concern, reason);
    }

    @Override
    public String toString() {
        return "OffenderStatement[…]";
    }
}

package safeguarding.disclosure.scheme.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.scheme.conclusion.SchemeOutcome;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.disclosure.scheme.stage.ApplicationState;
import safeguarding.kit.database.Rows;

/**
 * Where an application stands.
 *
 * @param agency the force that took it
 * @param scheme the version of the scheme by which it goes
 * @param decision the one that stands
 */
public record Application(UUID id, long version, String agency, String scheme, ApplicationState state,
        @Nullable SchemeOutcome outcome, @Nullable UUID decision, Instant receivedAt) {

    static Application of(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Application(row.getObject("id", UUID.class), row.getLong("version"), row.getString("agency"),
                row.getString("scheme"), ApplicationState.valueOf(row.getString("state")),
                outcome == null ? null : SchemeOutcome.valueOf(outcome), row.getObject("decision", UUID.class),
                Objects.requireNonNull(Rows.instant(row, "received_at")));
    }

    public Application after(ApplicationAct act) {
        ApplicationState next = state.after(act, decision != null).orElseThrow(ApplicationTransitionRefused::new);
        return new Application(id, version + 1, agency, scheme, next, outcome, decision, receivedAt);
    }

    /** The same, ended so, if this act has ended it; what had ended before has ended as it did. */
    public Application after(ApplicationAct act, SchemeOutcome ending) {
        Application next = after(act);
        boolean endsHere = state.isOpen() && !next.state.isOpen();
        return endsHere ? new Application(id, next.version, agency, scheme, next.state, ending, decision, receivedAt) : next;
    }

    public Application restingOn(UUID standing) {
        return new Application(id, version, agency, scheme, state, outcome, standing, receivedAt);
    }
}

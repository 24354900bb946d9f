package safeguarding.kit.database;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Says which statement failed and with which SQLSTATE, and drops the message: it can quote the row, and rows are about people.
 */
public final class Sql {

    // PostgreSQL, Appendix A: connection lost, transaction rolled back by others, out of resources, lock not had, shut down by an operator, disk.
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    private Sql() {
    }

    public static IllegalStateException failed(String what, SQLException failure) {
        String sentence = "could not " + what + ", SQLSTATE " + failure.getSQLState();
        return passes(failure.getSQLState()) ? new DatabaseAway(sentence) : new StatementRefused(sentence);
    }

    private static boolean passes(@Nullable String state) {
        // The pool gives none when it cannot get a connection.
        return state == null || state.length() < 2 || PASSING_CLASSES.contains(state.substring(0, 2));
    }
}

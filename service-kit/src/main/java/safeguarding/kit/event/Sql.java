package safeguarding.kit.event;

import java.sql.SQLException;

/**
 * Says which statement failed and with which SQLSTATE, and drops the message: it can quote the row, and rows are about people.
 */
public final class Sql {

    private Sql() {
    }

    public static IllegalStateException failed(String what, SQLException failure) {
        return new IllegalStateException("could not " + what + ", SQLSTATE " + failure.getSQLState());
    }
}

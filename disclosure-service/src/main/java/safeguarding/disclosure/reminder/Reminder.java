package safeguarding.disclosure.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody has to notify by a day that is near or gone.
 *
 * @param statement that holds the requirement
 * @param agency whose statement it is
 */
record Reminder(UUID statement, long version, UUID offender, @Schema(maxLength = 100) String agency, DueState state,
        LocalDate dueOn) {

    static Reminder read(ResultSet row) throws SQLException {
        return new Reminder(row.getObject("id", UUID.class), row.getLong("version"), row.getObject("offender", UUID.class),
                row.getString("owner_agency"), DueState.valueOf(row.getString("due_state")),
                row.getObject("due_on", LocalDate.class));
    }
}

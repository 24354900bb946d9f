package safeguarding.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers which messages were acted upon, in the transaction that acts. */
@ApplicationScoped
public class Inbox {

    private static final String INSERT = "insert into inbox_entry (consumer, message_id, accepted_at) values (?, ?, ?) on conflict do nothing";

    private final DataSource database;
    private final Clock clock;

    Inbox(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** True the first time, false for a message that has been acted upon already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean accept(String consumer, String messageId) {
        try (Connection connection = database.getConnection(); PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setString(1, consumer);
            row.setString(2, messageId);
            row.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            return row.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw Sql.failed("write the inbox", failure);
        }
    }
}

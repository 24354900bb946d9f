package safeguarding.registry.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.web.Cursor;

/** One agency's topic, and how far it has got. */
record OwnTopic(UUID id, String agency, TopicState state, boolean granted, long sentUpTo, @Nullable Instant failingSince,
        long version) {

    static OwnTopic of(ResultSet row) throws SQLException {
        return new OwnTopic(row.getObject("id", UUID.class), row.getString("agency"),
                TopicState.valueOf(row.getString("state")),
                row.getBoolean("granted"), row.getLong("sent_up_to"), Rows.instant(row, "failing_since"),
                row.getLong("version"));
    }

    TopicView view() {
        return new TopicView(TopicNames.topic(agency), TopicNames.groups(agency), version, state, granted,
                new Cursor(sentUpTo).encoded(), failingSince);
    }
}

package safeguarding.registry.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.web.Cursor;

/** Where one agency is called, and how far it has got. */
record Webhook(UUID id, String agency, String url, WebhookState state, @Nullable String reason, long sentUpTo,
        @Nullable Instant failingSince, long version) {

    static Webhook of(ResultSet row) throws SQLException {
        return new Webhook(row.getObject("id", UUID.class), row.getString("agency"), row.getString("url"),
                WebhookState.valueOf(row.getString("state")), row.getString("reason"), row.getLong("sent_up_to"),
                Rows.instant(row, "failing_since"), row.getLong("version"));
    }

    WebhookView view() {
        return new WebhookView(url, version, state, reason, new Cursor(sentUpTo).encoded(), failingSince, null, null);
    }
}

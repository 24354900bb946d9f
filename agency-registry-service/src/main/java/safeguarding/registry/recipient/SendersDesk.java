package safeguarding.registry.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.notice.NoticeNotFound;
import safeguarding.registry.notice.NoticeState;

/** Where whoever recorded a concern sees who has been told, and whoever weighs a disclosure who has not. */
@ApplicationScoped
class SendersDesk {

    // What belongs to another telling than the present one is in the trail.
    private static final String RECIPIENTS = """
            select notice.*, item.sent_at, item.delivered_at, answer.kind as answer, answer.reason as refusal,
                answer.answered_at, answer.answered_by, escalated.role as escalated_to, escalated.taken_at as escalated_at
            from notice
            left join inbox_item item on item.notice = notice.id and item.kind = 'NOTICE' and item.put_at = notice.told_at
            left join answer on answer.notice = notice.id and answer.told_at = notice.told_at
            left join lateral (select role, taken_at from escalation where escalation.notice = notice.id
                and escalation.told_at = coalesce(notice.recalled_at, notice.told_at) and escalation.kind = 'ESCALATED'
                order by step desc limit 1) escalated on true
            where notice.concern = ? and (notice.told_at is not null or ?) order by notice.decided_at, notice.id""";

    private final Rows rows;
    private final Conflicts conflicts;
    private final Caller caller;
    private final Trail trail;

    SendersDesk(Rows rows, Conflicts conflicts, Caller caller, Trail trail) {
        this.rows = rows;
        this.conflicts = conflicts;
        this.caller = caller;
        this.trail = trail;
    }

    /**
     * Only for the agency that recorded the concern; for anybody else there is no such concern. Which agencies work with a
     * family
     * and were not told is nothing that everybody needs to know who recorded it: that is for those who weigh a disclosure.
     */
    @Transactional
    RecipientsView recipients(UUID concern) {
        long version = rows
                .first("select version from concern where id = ? and recorded_by = ?", row -> row.getLong(1), concern,
                        caller.agency())
                .filter(found -> !conflicts.excludeFromConcern(caller.agency(), caller.user(), concern))
                .orElseThrow(NoticeNotFound::new);
        trail.read("concern", concern, version, "recipients");
        boolean weighsDisclosure = caller.has("disclosure-officer") || caller.has("offender-manager");
        return new RecipientsView(concern, rows.list(
                RECIPIENTS,
                SendersDesk::recipient, concern, weighsDisclosure));
    }

    private static RecipientView recipient(ResultSet row) throws SQLException {
        return new RecipientView(row.getObject("id", UUID.class), row.getString("agency"),
                NoticeState.valueOf(row.getString("state")),
                row.getString("detail"), row.getString("reason"), row.getObject("review_on", LocalDate.class),
                row.getString("rule"),
                Rows.instant(row, "told_at"), Rows.instant(row, "opened_at"), Rows.instant(row, "acknowledged_at"),
                row.getString("acknowledged_by"), Rows.instant(row, "recalled_at"), Rows.instant(row, "recall_confirmed_at"),
                Rows.instant(row, "sent_at"), Rows.instant(row, "delivered_at"), row.getString("answer"),
                row.getString("refusal"), Rows.instant(row, "answered_at"), row.getString("answered_by"),
                Rows.instant(row, "acknowledge_by"), row.getString("escalated_to"), Rows.instant(row, "escalated_at"));
    }
}

package safeguarding.registry.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.registry.circle.Concern;
import safeguarding.registry.routing.Detail;

/** The durable inbox of each agency: what was put there stays, in the order in which it was put. */
@ApplicationScoped
public class Inboxes {

    // Of two who are found to be of different people, the item no longer says that a worker is near to the one.
    private static final String SELECT = """
            select item.position, item.kind, item.put_at, coalesce(review_reminder.matter, item.matter) as matter,
                notice.id, notice.version as notice_version, notice.detail, notice.acknowledge_by, notice.acknowledged_at, notice.recall_confirmed_at,
                notice.state = 'TOLD' as stands, notice.concern as asked,
                involvement.local_reference, involvement.kind as person_kind, concern.id as concern_id,
                concern.owner, concern.kind as concern_kind, concern.concern_class, concern.subject, concern.recorded_by,
                concern.occurred_at, concern.withdrawn, concern.version,
                is_address_protected(involvement.id) as address_protected, invitation.discussion, invitation.stands as invited
            from inbox_item item
            left join notice on notice.id = item.notice
            left join reassignment on reassignment.id = item.matter
                and exists (select 1 from conflict_of_interest conflict
                    join person_record known on known.id = conflict.record
                    join person_record same on (same.person = known.person or same.guarded_as = known.guarded_as)
                    where conflict.id = reassignment.conflict and same.id = reassignment.involvement)
            left join address_protection_notice protected on protected.id = item.matter
            left join review_reminder on review_reminder.id = item.matter
            left join address_protection reviewed on reviewed.id = review_reminder.matter
            left join invitation on invitation.id = item.matter
            left join involvement on involvement.id = coalesce(notice.involvement, reassignment.involvement,
                protected.involvement, reviewed.record)
            left join concern on concern.id = notice.concern
            where item.agency = ? and item.position > ?""";

    // Each inbox counts for itself: a common count would show in its gaps how much others are told. In the lane, so never twice.
    private static final String LAST = """
            select agency, (select coalesce(max(position), 0) from inbox_item item where item.agency = asked.agency)
            from unnest(?::text[]) as asked (agency)""";

    private static final String INSERT = "insert into inbox_item (agency, position, notice, matter, kind, put_at)"
            + " values (?, ?, ?::uuid, ?::uuid, ?, ?)";

    // The first time stands: what is handed out again was there before. Of a page, what somebody else writes just now is passed over, so
    // that nobody waits in a circle; one item alone is waited for, since whoever hands it out does not come back to it.
    private static final String HANDED_OUT = """
            update inbox_item set sent_at = coalesce(sent_at, ?), delivered_at = ?, delivered_over = ?
            from (select position from inbox_item where agency = ? and position = any(?::bigint[]) and delivered_at is null
                order by position for update skip locked) fresh
            where inbox_item.agency = ? and inbox_item.position = fresh.position""";

    private final Rows rows;
    private final InboxBell bell;
    private final Event<InboxFilled> filled;

    Inboxes(Rows rows, InboxBell bell, Event<InboxFilled> filled) {
        this.rows = rows;
        this.bell = bell;
        this.filled = filled;
    }

    /** Puts items, and rings for those who wait for them once the transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(List<Item> items, Instant now) {
        if (items.isEmpty()) {
            return;
        }
        Map<String, Long> positions = new HashMap<>();
        rows.list(LAST, row -> positions.put(row.getString(1), row.getLong(2)),
                items.stream().map(Item::agency).distinct().toList());
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (Item item : items) {
            long position = positions.merge(item.agency(), 1L, Long::sum);
            lines.add(new @Nullable Object[] { item.agency(), position, item.notice(), item.matter(), item.kind(), now });
        }
        rows.batch(INSERT, lines);
        positions.keySet().forEach(bell::ringAfterCommit);
        filled.fire(new InboxFilled(positions.keySet(), now));
    }

    /** The agency's system has had the items at these positions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handedOut(String agency, List<Long> positions, Channel channel, Instant now) {
        rows.run(positions.size() == 1 ? HANDED_OUT.replace("skip locked", "") : HANDED_OUT, now, now, channel, agency,
                positions, agency);
    }

    /**
     * The position after which everything came at this time or later. Clocks of several replicas put times beside the
     * positions, so
     * times are not quite in their order: what came earlier may be among it, but nothing that came later is left out.
     */
    public long before(String agency, Instant time) {
        return rows.first("select min(position) - 1 from inbox_item where agency = ? and put_at >= ? having count(*) > 0",
                row -> row.getLong(1), agency, time).orElseGet(() -> end(agency));
    }

    /** Whether nothing is sent to the agency at present. */
    boolean isSuspended(String agency) {
        return rows.first("select 1 from suspension where agency = ? and resumed_at is null", row -> true, agency).isPresent();
    }

    public long end(String agency) {
        return rows.first("select coalesce(max(position), 0) from inbox_item where agency = ?", row -> row.getLong(1), agency)
                .orElse(0L);
    }

    public List<InboxItemView> after(String agency, long position, int limit) {
        return after(agency, position, limit, ItemState.ANY);
    }

    List<InboxItemView> after(String agency, long position, int limit, ItemState state) {
        return rows.list(SELECT + state.condition() + " order by item.position limit ?", Inboxes::read, agency, position,
                limit);
    }

    /** An item to be put into an agency's inbox. */
    public record Item(String agency, @Nullable UUID notice, @Nullable UUID matter, ItemKind kind) {

        /** One about a line of the ledger. */
        public Item(String agency, UUID notice, ItemKind kind) {
            this(agency, notice, null, kind);
        }

        /** One about something that is no line of the ledger. */
        public static Item about(UUID matter, String agency, ItemKind kind) {
            return new Item(agency, null, matter, kind);
        }
    }

    private static InboxItemView read(ResultSet row) throws SQLException {
        ItemKind kind = ItemKind.valueOf(row.getString("kind"));
        return row.getObject("matter") == null ? line(kind, row) : matter(kind, row);
    }

    private static InboxItemView matter(ItemKind kind, ResultSet row) throws SQLException {
        UUID matter = row.getObject("matter", UUID.class);
        String reference = row.getString("local_reference");
        return new InboxItemView(row.getLong("position"), 1, kind, null,
                reference == null ? null : about(reference, row), null,
                new InboxItemView.Matter(matter, pointer(kind, row), row.getObject("discussion", UUID.class)), null,
                Objects.requireNonNull(Rows.instant(row, "put_at")), null, null, null);
    }

    private static @Nullable String pointer(ItemKind kind, ResultSet row) throws SQLException {
        String path = Objects.requireNonNull(kind.path());
        String discussion = row.getString("discussion");
        if (discussion == null) {
            return path;
        }
        return kind == ItemKind.INVITATION && row.getBoolean("invited") ? path + "/" + discussion : null;
    }

    private static InboxItemView line(ItemKind kind, ResultSet row) throws SQLException {
        // A line about an enquiry is about no concern, and about nobody whom the agency could know by it.
        boolean asks = row.getObject("concern_id") == null;
        return new InboxItemView(row.getLong("position"), row.getLong("notice_version"), kind, row.getObject("id", UUID.class),
                asks ? null : about(row.getString("local_reference"), row),
                asks ? enquiry(row) : pointed(row, concern(row)), null,
                row.getString("detail"), Objects.requireNonNull(Rows.instant(row, "put_at")),
                Rows.instant(row, "acknowledge_by"),
                Rows.instant(row, "acknowledged_at"), Rows.instant(row, "recall_confirmed_at"));
    }

    private static Concern concern(ResultSet row) throws SQLException {
        return new Concern(row.getObject("concern_id", UUID.class), row.getString("owner"),
                row.getObject("subject", UUID.class),
                row.getString("concern_kind"), row.getString("concern_class"), row.getString("recorded_by"),
                Objects.requireNonNull(Rows.instant(row, "occurred_at")), row.getBoolean("withdrawn"), row.getLong("version"));
    }

    private static InboxItemView.Pointed enquiry(ResultSet row) throws SQLException {
        UUID asked = row.getObject("asked", UUID.class);
        return row.getBoolean("stands") ? InboxItemView.Pointed.atEnquiry(asked) : InboxItemView.Pointed.nowhere(asked);
    }

    private static InboxItemView.About about(String reference, ResultSet row) throws SQLException {
        return new InboxItemView.About(reference, row.getString("person_kind"), row.getBoolean("address_protected"));
    }

    private static InboxItemView.Pointed pointed(ResultSet row, Concern concern) throws SQLException {
        if (!row.getBoolean("stands")) {
            return InboxItemView.Pointed.nowhere(concern.id());
        }
        return Detail.AGREED_WORDING.name().equals(row.getString("detail"))
                ? InboxItemView.Pointed.atWords(concern)
                : InboxItemView.Pointed.at(concern);
    }
}

package safeguarding.registry.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;

/**
 * The conflicts of interest. Asked at the moment of reading, of everybody whose records are of the same human now: whatever is
 * joined or found out later counts, and who he is being disputed changes nothing until it is settled.
 */
@ApplicationScoped
public class Conflicts {

    private static final int MOST = 1000;

    // The people whom this worker sees nothing of.
    private static final String NEAR = """
            select 1 from conflict_of_interest conflict
            join person_record known on known.id = conflict.record
            join person_record same on (same.person = known.person or same.guarded_as = known.guarded_as)
            where conflict.agency = ? and conflict.worker = ? and conflict.ended_at is null and\s""";

    private static final String HIDDEN = "select item.position from inbox_item item"
            + " left join notice on notice.id = item.notice"
            + " left join reassignment on reassignment.id = item.matter"
            + " left join address_protection_notice protected on protected.id = item.matter"
            + " left join break_glass_opening glass on glass.id = item.matter"
            + " left join review_reminder on review_reminder.id = item.matter"
            + " left join address_protection reviewed on reviewed.id = review_reminder.matter"
            + " left join share_restriction restriction on restriction.id = review_reminder.matter"
            + " left join invitation on invitation.id = item.matter"
            + " left join concern on concern.id = coalesce(notice.concern, glass.concern, restriction.concern)"
            + " where item.agency = ? and item.position = any(?::bigint[]) and exists (" + NEAR
            + "(same.id in (notice.involvement, concern.subject, reassignment.involvement, protected.involvement,"
            + " reviewed.record) or same.id = any(invitation.children)))";

    private static final String FROM_NOTICE = NEAR + "same.id in (select unnest(array[notice.involvement, concern.subject])"
            + " from notice left join concern on concern.id = notice.concern where notice.id = ?) limit 1";

    private static final String FROM_CONCERN = NEAR + "same.id in (select subject from concern where id = ?"
            + " union all select involvement from notice where concern = ?) limit 1";

    private final Rows rows;

    Conflicts(Rows rows) {
        this.rows = rows;
    }

    /** Whether this reader stands too near to any of these people. An agency's system that names nobody does not. */
    public boolean exclude(Actor reader, Collection<UUID> records) {
        return exclude(reader.agency(), reader.user(), records);
    }

    /** The same of one for whom somebody else asks. */
    public boolean exclude(String agency, @Nullable String user, Collection<UUID> records) {
        String worker = worker(user);
        return worker != null
                && rows.first(NEAR + "same.id = any(?::uuid[]) limit 1", row -> true, agency, worker, records).isPresent();
    }

    /** Of which of these he does. */
    public Set<UUID> near(Actor reader, Collection<UUID> records) {
        String worker = worker(reader.user());
        return worker == null ? Set.of()
                : Set.copyOf(rows.list(NEAR.replaceFirst("select 1", "select distinct same.id") + "same.id = any(?::uuid[])",
                        row -> row.getObject(1, UUID.class), reader.agency(), worker, records));
    }

    /** All to whom he does. */
    public Set<UUID> near(Actor reader) {
        String worker = worker(reader.user());
        return worker == null ? Set.of()
                : Set.copyOf(rows.list(NEAR.replaceFirst("select 1", "select distinct same.id") + "true",
                        row -> row.getObject(1, UUID.class), reader.agency(), worker));
    }

    /** The same of whomever a line of the ledger touches. */
    public boolean excludeFromNotice(Actor reader, UUID notice) {
        String worker = worker(reader.user());
        return worker != null
                && rows.first(FROM_NOTICE, row -> true, reader.agency(), worker, notice).isPresent();
    }

    /** The same of whomever a concern is about or reaches. */
    public boolean excludeFromConcern(String agency, @Nullable String user, UUID concern) {
        String worker = worker(user);
        return worker != null && rows.first(FROM_CONCERN, row -> true, agency, worker, concern, concern).isPresent();
    }

    /** Which of these positions of his agency's inbox are nothing for this reader. */
    public Set<Long> hidden(Actor reader, Collection<Long> positions) {
        String worker = worker(reader.user());
        return worker == null ? Set.of()
                : Set.copyOf(rows.list(HIDDEN, row -> row.getLong(1), reader.agency(), positions, reader.agency(), worker));
    }

    /** Whether this agency has said so already. */
    public boolean stands(Conflict said) {
        return rows.first("select 1 from conflict_of_interest where agency = ? and worker = ? and record = ?"
                + " and recorded_for = ? and ended_at is null", row -> true, said.agency(), said.worker(), said.record(),
                said.recordedFor()).isPresent();
    }

    public Optional<Conflict> find(String recordedFor, UUID id) {
        return rows.first("select * from conflict_of_interest where id = ? and recorded_for = ?", Conflicts::read, id,
                recordedFor);
    }

    /** Those that stand, the last first. */
    public List<Conflict> standing(String recordedFor) {
        return rows.list("select * from conflict_of_interest where recorded_for = ? and ended_at is null"
                + " order by recorded_at desc, id limit " + MOST, Conflicts::read, recordedFor);
    }

    public void put(Conflict conflict) {
        rows.run("insert into conflict_of_interest (id, agency, worker, record, tie, recorded_for, recorded_by, recorded_at,"
                + " ended_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)"
                + " on conflict (id) do update set ended_at = excluded.ended_at, version = excluded.version", conflict.id(),
                conflict.agency(), conflict.worker(), conflict.record(), conflict.tie(), conflict.recordedFor(),
                conflict.recordedBy(), conflict.recordedAt(), conflict.endedAt(), conflict.version());
    }

    /** As a worker's name is kept and compared: sign-ins do not tell capitals from small letters. */
    public static @Nullable String worker(@Nullable String user) {
        return user == null ? null : user.toLowerCase(Locale.ROOT);
    }

    private static Conflict read(ResultSet row) throws SQLException {
        return new Conflict(row.getObject("id", UUID.class), row.getString("agency"), row.getString("worker"),
                row.getObject("record", UUID.class), Conflict.Tie.valueOf(row.getString("tie")), row.getString("recorded_for"),
                row.getString("recorded_by"), Objects.requireNonNull(Rows.instant(row, "recorded_at")),
                Rows.instant(row, "ended_at"), row.getLong("version"));
    }
}

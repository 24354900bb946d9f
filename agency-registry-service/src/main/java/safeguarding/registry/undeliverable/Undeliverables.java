package safeguarding.registry.undeliverable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;

/** What waits because its receiver refused it. */
@ApplicationScoped
public class Undeliverables {

    private static final String WAITING = " redriven_at is null and dismissed_at is null";

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;

    Undeliverables(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Actor actor, String agency, long position, String reason) {
        if (rows.run(
                "update undeliverable set redrive_asked_at = null, reason = ? where agency = ? and position = ? and" + WAITING,
                reason, agency, position) > 0) {
            // Refused once more, it goes on waiting.
            return;
        }
        UUID id = Ids.next();
        rows.run("insert into undeliverable (id, agency, position, reason, put_at) values (?, ?, ?, ?, ?)", id, agency,
                position,
                reason, clock.instant());
        trail.noted(actor, "undeliverable.put", id);
    }

    /** The positions that are to be tried again now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> asked(String agency, int most) {
        return rows.list("select position from undeliverable where agency = ? and redrive_asked_at is not null and" + WAITING
                + " order by position limit ?", row -> row.getLong(1), agency, most);
    }

    /** It was taken after all, when it was redriven or by a replay. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void delivered(Actor actor, String agency, long position) {
        rows.list("update undeliverable set redriven_at = ? where agency = ? and position = ? and" + WAITING + " returning id",
                row -> row.getObject(1, UUID.class), clock.instant(), agency, position)
                .forEach(id -> trail.noted(actor, "undeliverable.redriven", id));
    }

    /** The agency's slug, or nothing when no such item waits for it. */
    Optional<String> ask(UUID id, @Nullable String onlyOf) {
        return rows.first("update undeliverable set redrive_asked_at = ? where id = ? and (?::text is null or agency = ?) and"
                + WAITING + " returning agency", row -> row.getString(1), clock.instant(), id, onlyOf, onlyOf);
    }

    boolean dismiss(UUID id, @Nullable String onlyOf) {
        return rows.run(
                "update undeliverable set dismissed_at = ? where id = ? and (?::text is null or agency = ?) and" + WAITING,
                clock.instant(), id, onlyOf, onlyOf) == 1;
    }

    List<UndeliverableView> waiting(@Nullable String onlyOf) {
        return rows.list("select undeliverable.*, item.notice, item.kind from undeliverable"
                + " join inbox_item item using (agency, position) where (?::text is null or agency = ?) and" + WAITING
                + " order by undeliverable.put_at, id limit 1000", Undeliverables::read, onlyOf, onlyOf);
    }

    public boolean any() {
        return rows.first("select 1 from undeliverable where" + WAITING + " limit 1", row -> true).isPresent();
    }

    private static UndeliverableView read(ResultSet row) throws SQLException {
        return new UndeliverableView(row.getObject("id", UUID.class), row.getString("agency"),
                row.getObject("notice", UUID.class), row.getString("kind"), row.getString("reason"),
                Objects.requireNonNull(Rows.instant(row, "put_at")), row.getObject("redrive_asked_at") != null);
    }
}

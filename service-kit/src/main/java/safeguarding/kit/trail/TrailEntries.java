package safeguarding.kit.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.arc.All;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Batch;
import safeguarding.kit.database.BeforeCommit;
import safeguarding.kit.database.Sql;
import safeguarding.kit.request.Discretion;

/** The rows of the trail: appended, never changed. */
@ApplicationScoped
class TrailEntries {

    private static final String INSERT = """
            insert into trail_entry (id, action, occurred_at, decision, subject, version, view, hits, digest, agency, client, on_behalf_of,
                roles, purpose, legal_basis, request_id, trace_id, topic, payload,
                correlation, causation, counterparty, agreement)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    // Found once: to look for them anew with each entry costs more than to wake them.
    private final List<AfterWriting> followers;
    private final WritingMark mark;
    private final Discretion discretion;
    private final BeforeCommit<Row> unwritten;

    TrailEntries(DataSource database, @All List<AfterWriting> followers, WritingMark mark, Discretion discretion,
            TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.followers = followers;
        this.mark = mark;
        this.discretion = discretion;
        this.unwritten = new BeforeCommit<>(transactions, this::write);
    }

    /** Written before the running transaction commits; if that fails, it does not commit. */
    void append(Actor actor, Entry entry, Instant occurredAt) {
        append(actor, List.of(entry), occurredAt);
    }

    void append(Actor actor, List<Entry> entries, Instant occurredAt) {
        if (entries.isEmpty()) {
            // Nothing is written, so nothing may count as written.
            return;
        }
        unwritten.add(entries.stream().map(entry -> new Row(discretion.nextId(), actor, entry, occurredAt)).toList());
        mark.set();
        followers.forEach(AfterWriting::wakeAfterCommit);
    }

    /**
     * Mostly of the running transaction, and then known without a round trip, and without a position that is held until the
     * end.
     */
    Optional<UUID> of(UUID subject, long version) {
        Optional<UUID> here = unwritten.collected().stream().filter(row -> row.isOf(subject, version)).map(Row::id).findFirst();
        return here.isPresent() ? here : written(subject, version);
    }

    private Optional<UUID> written(UUID subject, long version) {
        String select = "select id from trail_entry where subject = ? and version = ? and digest is not null order by recorded_at limit 1";
        try (Connection connection = database.getConnection(); PreparedStatement row = connection.prepareStatement(select)) {
            row.setObject(1, subject);
            row.setLong(2, version);
            try (ResultSet found = row.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw Sql.failed("read the trail", failure);
        }
    }

    private void write(List<Row> rows) {
        try (Connection connection = database.getConnection(); PreparedStatement row = connection.prepareStatement(INSERT)) {
            Batch.run(row, rows, (statement, one) -> fill(statement, connection, one));
        } catch (SQLException failure) {
            throw Sql.failed("write the trail", failure);
        }
    }

    private static void fill(PreparedStatement row, Connection connection, Row one) throws SQLException {
        Actor actor = one.actor();
        Entry entry = one.entry();
        row.setObject(1, one.id());
        row.setString(2, entry.action());
        row.setObject(3, one.occurredAt().atOffset(ZoneOffset.UTC));
        row.setString(4, entry.chain().decision().name());
        row.setObject(5, entry.subject(), Types.OTHER);
        row.setObject(6, entry.version(), Types.BIGINT);
        row.setString(7, entry.view());
        row.setObject(8, entry.hits(), Types.INTEGER);
        row.setString(9, entry.digest());
        row.setString(10, actor.agency());
        row.setString(11, actor.client());
        row.setString(12, actor.user());
        row.setArray(13, connection.createArrayOf("text", actor.roles().toArray()));
        row.setString(14, actor.purpose());
        row.setString(15, actor.legalBasis());
        row.setString(16, actor.requestId());
        row.setString(17, actor.traceId());
        row.setString(18, entry.topic());
        row.setString(19, entry.payload());
        row.setObject(20, entry.correlation(), Types.OTHER);
        row.setObject(21, entry.chain().causation() == null ? actor.cause() : entry.chain().causation(), Types.OTHER);
        row.setString(22, entry.chain().counterparty());
        row.setString(23, entry.chain().agreement());
    }

    /** One entry, by whom and when; its id is known before it is written. */
    private record Row(UUID id, Actor actor, Entry entry, Instant occurredAt) {

        /** Whether it is the one with which this version was written; a reading of it has no digest. */
        boolean isOf(UUID subject, long version) {
            Long of = entry.version();
            return entry.digest() != null && of != null && of == version && subject.equals(entry.subject());
        }
    }
}

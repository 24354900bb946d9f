package safeguarding.bench.sealing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import safeguarding.bench.surroundings.Surroundings;

/** Looks, as anybody else could, how far the trail is sealed, and when it was first seen to be. */
final class SealWatch implements AutoCloseable {

    private static final int LONGEST_SECONDS = 120;
    private static final long PAUSE_MILLIS = 10;

    private final Surroundings surroundings;
    private final TreeMap<Long, Instant> seen = new TreeMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Void> looking;
    private volatile boolean running = true;

    private SealWatch(Surroundings surroundings) {
        this.surroundings = surroundings;
        Callable<Void> look = this::look;
        this.looking = thread.submit(look);
    }

    static SealWatch begun(Surroundings surroundings) {
        return new SealWatch(surroundings);
    }

    /** How far the trail reaches, and how far it is sealed. */
    record Reach(long written, long sealed) {

        static Reach of(Surroundings surroundings) throws SQLException {
            try (Connection connection = surroundings.database("referral");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select coalesce((select max(position) from trail_entry), 0),"
                            + " coalesce((select position from trail_head), 0)")) {
                row.next();
                return new Reach(row.getLong(1), row.getLong(2));
            }
        }

        /** Waits until what has been written is sealed. */
        static void awaitAll(Surroundings surroundings) throws SQLException, InterruptedException {
            long until = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
            Reach reach = of(surroundings);
            while (reach.sealed() < reach.written()) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("The trail is not sealed within " + LONGEST_SECONDS + " s.");
                }
                Thread.sleep(PAUSE_MILLIS);
                reach = of(surroundings);
            }
        }
    }

    /**
     * For each entry behind the position, the milliseconds from its recording until it was seen to be sealed. It is recorded
     * before
     * its transaction commits, so each is somewhat too long rather than too short.
     */
    List<Double> waits(long after, long upTo) throws SQLException, InterruptedException {
        close();
        List<Double> waits = new ArrayList<>();
        try (Connection connection = surroundings.database("referral");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select position, recorded_at from trail_entry where position > " + after
                        + " and position <= " + upTo)) {
            while (row.next()) {
                Map.Entry<Long, Instant> sealed = seen.ceilingEntry(row.getLong(1));
                if (sealed == null) {
                    throw new IllegalStateException("An entry was never seen to be sealed.");
                }
                Instant recorded = row.getObject(2, OffsetDateTime.class).toInstant();
                waits.add(ChronoUnit.MICROS.between(recorded, sealed.getValue()) / 1000.0);
            }
        }
        return waits;
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        try {
            looking.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The seal could not be watched: " + failure.getCause(), failure);
        } finally {
            thread.shutdownNow();
        }
    }

    /** The time is the database's too, taken after the head was read. */
    private Void look() throws SQLException, InterruptedException {
        try (Connection connection = surroundings.database("referral"); Statement statement = connection.createStatement()) {
            while (running) {
                look(statement);
                Thread.sleep(PAUSE_MILLIS);
            }
            look(statement);
        }
        return null;
    }

    private void look(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select position, clock_timestamp() from trail_head")) {
            if (row.next()) {
                seen.putIfAbsent(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }
}

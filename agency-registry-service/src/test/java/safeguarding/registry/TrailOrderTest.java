package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.kit.event.Relay;
import safeguarding.testkit.KafkaTap;

/**
 * Property 4, and the outbox of property 3: positions in the trail are handed out before commit, so a later one can be seen
 * before an earlier one. Nothing is lost by that, the announcements of one key keep their order, and what was rolled back holds
 * up nobody.
 */
@QuarkusTest
class TrailOrderTest extends OverHttp {

    private static final String TOPIC = "safeguarding.notice";

    @Inject
    DataSource database;

    @Inject
    Relay relay;

    @Test
    void an_earlier_position_that_commits_later_is_neither_skipped_nor_overtaken() throws Exception {
        UUID key = UUID.randomUUID();
        try (KafkaTap tap = KafkaTap.on(TOPIC); Writing first = new Writing(); Writing second = new Writing()) {
            first.announces(key, 1);
            second.announces(key, 2);
            second.announces(key, 3);
            second.commits();
            for (int i = 0; i < 6; i++) {
                assertThat(of(key, tap.records())).as("while the first is under way").isEmpty();
            }

            first.commits();

            assertThat(of(key, tap.await(key.toString(), 3))).containsExactly(1, 2, 3);
        }
    }

    @Test
    void a_position_that_was_rolled_back_holds_up_nobody() throws Exception {
        UUID key = UUID.randomUUID();
        try (KafkaTap tap = KafkaTap.on(TOPIC); Writing first = new Writing(); Writing second = new Writing()) {
            first.announces(key, 1);
            second.announces(key, 2);
            second.commits();

            first.rollsBack();

            assertThat(of(key, tap.await(key.toString(), 1))).containsExactly(2);
        }
    }

    @Test
    void a_transaction_that_writes_nothing_holds_up_nobody() throws Exception {
        UUID key = UUID.randomUUID();
        try (KafkaTap tap = KafkaTap.on(TOPIC); Writing idle = new Writing(); Writing second = new Writing()) {
            idle.looks();
            second.announces(key, 1);
            second.commits();

            assertThat(of(key, tap.await(key.toString(), 1))).containsExactly(1);
        }
    }

    @Test
    void many_that_commit_and_roll_back_in_any_order_lose_and_double_nothing() throws Exception {
        List<UUID> keys = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Map<UUID, List<Integer>> committed = new ConcurrentHashMap<>();
        keys.forEach(key -> committed.put(key, Collections.synchronizedList(new ArrayList<>())));
        ExecutorService writers = Executors.newFixedThreadPool(7);
        try (KafkaTap tap = KafkaTap.on(TOPIC)) {
            List<Callable<Void>> works = new ArrayList<>(List.of(this::wakeTheRelay));
            for (int seed = 0; seed < 6; seed++) {
                Random random = new Random(seed);
                works.add(() -> write(random, keys, committed));
            }
            for (Future<Void> one : writers.invokeAll(works, 30, TimeUnit.SECONDS)) {
                one.get();
            }

            for (UUID key : keys) {
                List<Integer> expected = committed.get(key).stream().sorted().toList();
                assertThat(expected).hasSizeGreaterThan(20);
                assertThat(of(key, tap.await(key.toString(), expected.size()))).isEqualTo(expected);
            }
        } finally {
            writers.shutdownNow();
        }
    }

    /** It would look once a second only, because these writings do not go through the trail. */
    private Void wakeTheRelay() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            QuarkusTransaction.requiringNew().run(relay::wakeAfterCommit);
            Thread.sleep(2);
        }
        return null;
    }

    private Void write(Random random, List<UUID> keys, Map<UUID, List<Integer>> committed) throws Exception {
        for (int i = 0; i < 30; i++) {
            UUID key = keys.get(random.nextInt(keys.size()));
            try (Writing writing = new Writing()) {
                List<Integer> positions = new ArrayList<>();
                for (int row = 0; row <= random.nextInt(3); row++) {
                    positions.add(writing.announces(key, -1));
                    Thread.sleep(random.nextInt(8));
                }
                if (random.nextInt(4) == 0) {
                    writing.rollsBack();
                } else {
                    writing.commits();
                    committed.get(key).addAll(positions);
                }
            }
        }
        return null;
    }

    /** The numbers that stand in the messages of a key, in the order of the topic. */
    private static List<Integer> of(UUID key, List<ConsumerRecord<String, String>> messages) {
        return messages.stream().filter(message -> key.toString().equals(message.key()))
                .map(message -> Integer.parseInt(message.value())).toList();
    }

    /** A transaction by hand. */
    private final class Writing implements AutoCloseable {

        private final Connection connection;

        Writing() throws SQLException {
            connection = database.getConnection();
            connection.setAutoCommit(false);
        }

        /** Returns the position; a number below nought stands for the position itself. */
        int announces(UUID key, int number) throws SQLException {
            String insert = """
                    insert into trail_entry (id, action, occurred_at, decision, subject, agency, client, roles, purpose, legal_basis,
                        request_id, topic, payload)
                    values (gen_random_uuid(), 'test.written', now(), 'PERMIT', ?, 'test', 'test', '{}', 'linkage', 'test', 'none', ?,
                        case when ? < 0 then currval(pg_get_serial_sequence('trail_entry', 'position'))::text else ?::text end)
                    returning position""";
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                statement.setObject(1, key);
                statement.setString(2, TOPIC);
                statement.setInt(3, number);
                statement.setInt(4, number);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        }

        void looks() throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement("select count(*) from trail_entry")) {
                statement.execute();
            }
        }

        void commits() throws SQLException {
            connection.commit();
        }

        void rollsBack() throws SQLException {
            connection.rollback();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }
}

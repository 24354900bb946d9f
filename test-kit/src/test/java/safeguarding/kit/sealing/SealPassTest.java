package safeguarding.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.testkit.trail.TrailDatabase.execute;
import static safeguarding.testkit.trail.TrailDatabase.texts;
import static safeguarding.testkit.trail.TrailDatabase.write;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import safeguarding.kit.seal.Checkpoint;
import safeguarding.kit.seal.Frontier;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.Proofs;
import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.SignerKey;
import safeguarding.kit.seal.Tiles;
import safeguarding.kit.seal.Tree;
import safeguarding.kit.seal.TreeHead;
import safeguarding.kit.seal.VerifierKey;
import safeguarding.kit.trail.CanonicalEntry;
import safeguarding.local.Postgres;
import safeguarding.testkit.trail.TrailDatabase;

/** Property 9: whatever is committed is a leaf exactly once, in the order of positions, whoever dies or comes late. */
class SealPassTest {

    private static final String ORIGIN = "safeguarding.example/test";

    private final SignerKey key = SignerKey.generate(ORIGIN);
    private TrailDatabase database;
    private Connection connection;

    @BeforeEach
    void start() throws SQLException {
        database = new TrailDatabase();
        connection = database.asService();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void stop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void an_empty_trail_has_a_signed_head_too() throws SQLException {
        assertThat(seal(pass(10))).isFalse();
        assertThat(head().tree()).isEqualTo(new TreeHead(0, Hash.empty()));
    }

    @Test
    void what_is_committed_is_sealed_in_order_and_signed() throws SQLException {
        writeAll(700);
        SealPass pass = pass(300);
        assertThat(seal(pass)).isTrue();
        assertThat(seal(pass)).isTrue();
        assertThat(seal(pass)).isFalse();
        checkWhole(700);
        for (long leaf : new long[] { 0, 255, 256, 511, 512, 699 }) {
            Tree tree = tree();
            assertThat(Proofs.includes(new Tiles(new SealStore(connection)).leaves(leaf / 256).get((int) (leaf % 256)), leaf,
                    head().tree(), tree.inclusion(leaf, 700))).isTrue();
        }
        assertThat(texts(connection, "select size from trail_checkpoint")).as("one of a minute").containsExactly("300");
        assertThat(texts(connection, "select array_length(positions, 1) from trail_sealed order by tile")).containsExactly(
                "256", "256",
                "188");
    }

    @Test
    void killed_before_the_commit_the_next_one_seals_the_same_once() throws SQLException {
        writeAll(20);
        pass(10).run(connection);
        connection.rollback();
        seal(pass(10));
        writeAll(3);
        try (Connection killed = database.asService()) {
            killed.setAutoCommit(false);
            pass(100).run(killed);
            killed.abort(Runnable::run);
        }
        while (sealedSize() < 23) {
            seal(pass(7));
        }
        checkWhole(23);
    }

    @Test
    void after_kill_9_of_the_database_nothing_is_missing(@TempDir Path data) throws SQLException {
        stop();
        database = new TrailDatabase(Postgres.at(data.resolve("postgres"), data.resolve("programs"), 0));
        connection = database.asService();
        connection.setAutoCommit(false);
        writeAll(50);
        seal(pass(20));
        writeAll(5);
        connection.close();
        database.server().kill();
        database.server().restart();
        connection = database.asService();
        connection.setAutoCommit(false);
        while (seal(pass(20))) {
            assertThat(sealedSize()).isLessThanOrEqualTo(55);
        }
        checkWhole(55);
    }

    @Test
    void one_seals_at_a_time_and_any_other_goes_on() throws SQLException {
        writeAll(10);
        SealPass here = pass(5);
        SealPass there = pass(5);
        try (Connection other = database.asService()) {
            other.setAutoCommit(false);
            assertThat(here.run(connection)).isTrue();
            assertThat(there.run(other)).as("while the other holds the lock").isFalse();
            other.commit();
            connection.commit();
            assertThat(there.run(other)).isTrue();
            other.commit();
        }
        checkWhole(10);
    }

    @Test
    void a_position_that_is_still_open_holds_up_and_one_that_was_rolled_back_does_not() throws SQLException {
        SealPass pass = pass(100);
        try (Connection slow = database.asService()) {
            slow.setAutoCommit(false);
            write(slow, "test.slow");
            writeAll(3);
            seal(pass);
            assertThat(sealedSize()).isZero();
            slow.commit();
            write(slow, "test.lost");
            writeAll(2);
            seal(pass);
            assertThat(sealedSize()).isEqualTo(4);
            slow.rollback();
        }
        seal(pass);
        checkWhole(6);
        assertThat(texts(connection, "select max(position) from trail_entry")).containsExactly("7");
    }

    @Test
    void many_writers_that_roll_back_at_random_lose_and_double_nothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> works = new ArrayList<>();
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            works.add(() -> writeSome(random));
        }
        int expected = 0;
        try {
            List<Future<Integer>> running = works.stream().map(writers::submit).toList();
            SealPass one = pass(17);
            SealPass two = pass(40);
            while (!running.stream().allMatch(Future::isDone)) {
                seal(one);
                seal(two);
            }
            for (Future<Integer> work : running) {
                expected += work.get();
            }
            for (int i = 0; i < 100 && sealedSize() < expected; i++) {
                seal(one);
            }
        } finally {
            writers.shutdownNow();
        }
        checkWhole(expected);
    }

    @Test
    void while_keys_rotate_both_sign_and_afterwards_the_old_one_is_only_known() throws SQLException {
        SignerKey next = SignerKey.generate(ORIGIN);
        writeAll(2);
        seal(pass(10));
        writeAll(2);
        seal(new SealPass(ORIGIN, List.of(next, key), List.of(next.verifier(), key.verifier()), 10, Clock.systemUTC()));
        SignedNote both = SignedNote.parse(head().note());
        assertThat(both.isSignedBy(List.of(key.verifier()))).isTrue();
        assertThat(both.isSignedBy(List.of(next.verifier()))).isTrue();
        writeAll(2);
        seal(new SealPass(ORIGIN, List.of(next), List.of(next.verifier(), key.verifier()), 10, Clock.systemUTC()));
        assertThat(SignedNote.parse(head().note()).isSignedBy(List.of(key.verifier()))).isFalse();
        checkWhole(6, next.verifier());
    }

    @Test
    void nothing_is_built_on_tiles_or_a_head_that_somebody_changed() throws SQLException {
        writeAll(5);
        seal(pass(10));
        writeAll(1);
        assertThatThrownBy(() -> seal(new SealPass(ORIGIN, List.of(SignerKey.generate(ORIGIN)),
                List.of(SignerKey.generate(ORIGIN).verifier()), 10, Clock.systemUTC()))).isInstanceOf(SealBroken.class);
        connection.rollback();
        execute(connection, "update trail_tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)");
        connection.commit();
        assertThatThrownBy(() -> seal(pass(10))).isInstanceOf(SealBroken.class).hasMessageContaining("tiles");
        connection.rollback();
        assertThat(sealedSize()).isEqualTo(5);
    }

    private SealPass pass(int batch) {
        return new SealPass(ORIGIN, List.of(key), List.of(key.verifier()), batch, Clock.systemUTC());
    }

    private boolean seal(SealPass pass) throws SQLException {
        boolean more = pass.run(connection);
        connection.commit();
        return more;
    }

    private void writeAll(int count) throws SQLException {
        try (Connection writer = database.asService()) {
            writer.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                write(writer, "test.written");
            }
            writer.commit();
        }
    }

    private int writeSome(Random random) throws SQLException, InterruptedException {
        int committed = 0;
        try (Connection writer = database.asService()) {
            writer.setAutoCommit(false);
            for (int i = 0; i < 40; i++) {
                int rows = 1 + random.nextInt(4);
                for (int row = 0; row < rows; row++) {
                    write(writer, "test.written");
                    Thread.sleep(random.nextInt(3));
                }
                if (random.nextInt(4) == 0) {
                    writer.rollback();
                } else {
                    writer.commit();
                    committed += rows;
                }
            }
        }
        return committed;
    }

    private Head head() throws SQLException {
        return new SealStore(connection).head().orElseThrow();
    }

    private long sealedSize() throws SQLException {
        return head().size();
    }

    private Tree tree() {
        return new Tree(new Tiles(new SealStore(connection)));
    }

    private void checkWhole(int expected) throws SQLException {
        checkWhole(expected, key.verifier());
    }

    /** Against a tree made afresh out of all the table has. */
    private void checkWhole(int expected, VerifierKey verifier) throws SQLException {
        Frontier frontier = new Frontier();
        List<Long> positions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select position, recorded_at, " + CanonicalEntry.COLUMNS + " from trail_entry order by position")) {
            while (rows.next()) {
                frontier.push(Hash.leaf(CanonicalEntry.of(rows).line()));
                positions.add(rows.getLong("position"));
            }
        }
        assertThat(frontier.size()).isEqualTo(expected);
        Checkpoint checkpoint = Checkpoint.open(SignedNote.parse(head().note()), ORIGIN, List.of(verifier));
        assertThat(checkpoint.head()).isEqualTo(new TreeHead(expected, frontier.root()));
        assertThat(texts(connection, "select unnest(positions) from trail_sealed order by tile"))
                .isEqualTo(positions.stream().map(String::valueOf).toList());
    }
}

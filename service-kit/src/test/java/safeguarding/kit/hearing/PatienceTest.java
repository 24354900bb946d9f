package safeguarding.kit.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.ws.rs.ProcessingException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonParseException;

import safeguarding.kit.database.Sql;

class PatienceTest {

    @ParameterizedTest
    @MethodSource("passing")
    void what_is_merely_away_is_waited_for(RuntimeException away) {
        AtomicInteger tries = new AtomicInteger();

        String answer = Patience.until("be answered", Patience.FOR_EVER, () -> {
            if (tries.incrementAndGet() < 3) {
                throw away;
            }
            return "here";
        });

        assertThat(answer).isEqualTo("here");
        assertThat(tries).hasValue(3);
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void what_no_waiting_mends_is_thrown_at_once(RuntimeException lasting) {
        AtomicInteger tries = new AtomicInteger();

        Runnable act = () -> {
            tries.incrementAndGet();
            throw lasting;
        };
        assertThatThrownBy(() -> Patience.until("be answered", Patience.FOR_EVER, act)).isSameAs(lasting);

        assertThat(tries).hasValue(1);
    }

    @Test
    void after_so_many_tries_it_ends() {
        AtomicInteger tries = new AtomicInteger();

        Runnable act = () -> {
            tries.incrementAndGet();
            throw new ProcessingException("away");
        };
        assertThatThrownBy(() -> Patience.until("be answered", 2, act)).isInstanceOf(ProcessingException.class);

        assertThat(tries).hasValue(2);
    }

    @Test
    void a_process_that_goes_down_waits_no_more_and_remembers_that_it_was_asked_to() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Patience.pause(1)).isInstanceOf(Patience.Stopped.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    static List<RuntimeException> passing() {
        return List.of(new ProcessingException("away"), new UncheckedIOException(new IOException("away")),
                Sql.failed("connect", new SQLException("gone", "08006")),
                new IllegalStateException(new ProcessingException("away")));
    }

    static List<RuntimeException> lasting() {
        return List.of(new IllegalArgumentException("unfit"), new Patience.Stopped(),
                // The transport was sound, what it carried is not.
                new ProcessingException(new JsonParseException(null, "unreadable")),
                Sql.failed("insert", new SQLException("refused", "23514")));
    }
}

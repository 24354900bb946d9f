package safeguarding.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.kit.database.Rows;
import safeguarding.kit.database.StatementRefused;
import safeguarding.referral.OverHttp;

/** What is written for later is there for whoever asks in the same transaction, and goes with it. */
@QuarkusTest
class TogetherTest extends OverHttp {

    private static final String OPEN = "insert into referral (id, version, status, recorded_by, recorded_at, changed_at, referrer, unchecked,"
            + " identity_openings) values (?, ?, 'RECORDED', 'together-invented', now(), now(), 'NAMED', false, 0)";

    private final UUID id = UUID.randomUUID();

    @Inject
    Rows rows;

    @Test
    void it_is_there_for_whoever_asks_and_in_the_order_in_which_it_was_said() {
        List<Long> seen = QuarkusTransaction.requiringNew().call(() -> {
            rows.later(OPEN, id, 1);
            rows.later("update referral set version = version + ? where id = ?", 4, id);
            rows.later("update referral set version = version * ? where id = ?", 2, id);
            return rows.list("select version from referral where id = ?", row -> row.getLong(1), id);
        });

        assertThat(seen).containsExactly(10L);
        assertThat(count("referral where id = '" + id + "' and version = 10")).isEqualTo(1);
    }

    @Test
    void nobody_has_to_ask_for_it_to_be_written() {
        QuarkusTransaction.requiringNew().run(() -> rows.later(OPEN, id, 1));

        assertThat(count("referral where id = '" + id + "'")).isEqualTo(1);
    }

    @Test
    void where_one_of_them_is_refused_none_is_kept_and_nothing_of_the_row_is_quoted() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            rows.later(OPEN, id, 1);
            rows.later(OPEN, UUID.randomUUID(), -1);
            rows.flush();
        })).isInstanceOf(StatementRefused.class).hasMessage("could not change rows together, SQLSTATE 23514");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> rows.later(OPEN, id, -1)))
                .as("at the end").isInstanceOf(RuntimeException.class);

        assertThat(count("referral where id = '" + id + "'")).isZero();
    }
}

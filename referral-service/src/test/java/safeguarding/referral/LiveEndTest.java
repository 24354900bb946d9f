package safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.Invented.jones;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** How near to the present an auditor reads, while others are writing. */
@QuarkusTest
class LiveEndTest extends OverHttp {

    private static final String BASIS = "https://www.legislation.gov.uk/ukpga/2018/12/section/62";

    @Inject
    DataSource database;

    @Test
    void what_may_still_come_in_between_is_not_passed_over() throws SQLException {
        String referral;
        try (Connection underWay = writing()) {
            referral = jones();
            assertThat(about(referral)).isEmpty();
        }
        assertThat(about(referral)).isNotEmpty();
    }

    @Test
    void who_is_writing_is_waited_for() throws SQLException {
        Connection underWay = writing();
        String referral = jones();
        CompletableFuture<Void> later = CompletableFuture.runAsync(() -> close(underWay),
                CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS));
        assertThat(about(referral)).isNotEmpty();
        later.join();
    }

    private Connection writing() throws SQLException {
        Connection underWay = database.getConnection();
        underWay.setAutoCommit(false);
        try (Statement statement = underWay.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        return underWay;
    }

    private static void close(Connection underWay) {
        try {
            underWay.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Object> about(String referral) {
        return Calls.as(Tokens.of("exchange-auditors").user("nadia.example").roles("auditor"), "audit", BASIS)
                .get("/v1/trail/events?subject=" + referral).then().statusCode(200).extract().jsonPath().getList("events");
    }
}

package safeguarding.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.ws.rs.core.Response;

import org.junit.jupiter.api.Test;

import safeguarding.kit.database.Sql;
import safeguarding.kit.request.RequestIds;

class ProblemMappersTest {

    private final ProblemMappers mappers = new ProblemMappers(new RequestIds(), new NothingConcealed());

    @Test
    void a_database_that_is_away_is_a_503_that_says_when_to_come_back() {
        Response answer = failing("08006");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
        assertThat(((Problem) answer.getEntity()).type()).isEqualTo("urn:safeguarding:problem:database-unavailable");
    }

    @Test
    void what_the_database_refuses_is_a_fault_of_ours() {
        Response answer = failing("23505");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getHeaderString("Retry-After")).isNull();
    }

    /** Wrapped, as a library does it. */
    private Response failing(String sqlState) {
        SQLException failure = new SQLException("planted message", sqlState);
        return mappers.unexpected(new IllegalArgumentException(Sql.failed("read rows", failure)));
    }
}

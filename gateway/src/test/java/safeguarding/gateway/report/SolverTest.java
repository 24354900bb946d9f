package safeguarding.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

class SolverTest {

    private static ObjectNode puzzle(long number, long most) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(("salt?expires=1&" + number).getBytes(StandardCharsets.UTF_8));
        return JsonNodeFactory.instance.objectNode().put("algorithm", "SHA-256")
                .put("challenge", HexFormat.of().formatHex(digest))
                .put("maxnumber", most).put("salt", "salt?expires=1&").put("signature", "sealed");
    }

    @Test
    void it_finds_the_number() throws NoSuchAlgorithmException {
        String solved = new String(Base64.getDecoder().decode(Solver.solution(puzzle(421, 1000))), StandardCharsets.UTF_8);
        assertThat(solved).contains("\"number\":421", "\"signature\":\"sealed\"");
    }

    @Test
    void a_puzzle_without_a_solution_is_a_failure_and_not_an_endless_search() {
        assertThatThrownBy(() -> Solver.solution(puzzle(2000, 1000))).isInstanceOf(IllegalStateException.class);
    }
}

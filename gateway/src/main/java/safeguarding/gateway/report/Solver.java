package safeguarding.gateway.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.github.bucket4j.Bucket;
import safeguarding.gateway.page.ServiceLine;

/**
 * Solves a puzzle for somebody whose browser runs no scripts: so few a minute that it opens no door which the puzzle keeps
 * shut.
 */
@ApplicationScoped
class Solver {

    private final Bucket allowance;

    Solver(ReportConfig config) {
        this.allowance = Bucket.builder().addLimit(limit -> limit.capacity(config.puzzlesPerMinute())
                .refillGreedy(config.puzzlesPerMinute(), Duration.ofMinutes(1))).build();
    }

    /** A solution of a new puzzle, in ALTCHA's form. */
    String solve(ServiceLine service) {
        if (!allowance.tryConsume(1)) {
            throw new TryInAMinute();
        }
        return solution(service.get("/v1/anonymous-challenges", JsonNode.class));
    }

    static String solution(JsonNode puzzle) {
        String salt = puzzle.path("salt").asText();
        String challenge = puzzle.path("challenge").asText();
        long most = puzzle.path("maxnumber").asLong();
        for (long number = 0; number <= most; number++) {
            if (sha256(salt + number).equals(challenge)) {
                byte[] solved = JsonNodeFactory.instance.objectNode().put("algorithm", puzzle.path("algorithm").asText())
                        .put("challenge", challenge).put("number", number).put("salt", salt)
                        .put("signature", puzzle.path("signature").asText()).toString().getBytes(StandardCharsets.UTF_8);
                return Base64.getEncoder().encodeToString(solved);
            }
        }
        throw new IllegalStateException("The puzzle has no solution.");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

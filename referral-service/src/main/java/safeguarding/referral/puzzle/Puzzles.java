package safeguarding.referral.puzzle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import jakarta.enterprise.context.ApplicationScoped;

import org.altcha.altcha.Altcha;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.database.Rows;
import safeguarding.kit.json.LenientJson;
import safeguarding.kit.trail.Digests;

/** Makes puzzles, and takes each solved one once. */
@ApplicationScoped
public class Puzzles {

    private static final String SPEND = "insert into spent_puzzle (digest, spent_in) values (?, ?) on conflict do nothing";
    private static final Duration KEPT = Duration.ofDays(1);

    private final PuzzleConfig config;
    private final String key;
    private final Rows rows;
    private final ObjectMapper json;
    private final Clock clock;

    Puzzles(PuzzleConfig config, Rows rows, ObjectMapper json, Clock clock) {
        this.config = config;
        this.key = config.key().orElseGet(Puzzles::randomKey);
        this.rows = rows;
        this.json = LenientJson.of(json);
        this.clock = clock;
    }

    public Puzzle make() {
        Altcha.ChallengeOptions options = new Altcha.ChallengeOptions().setAlgorithm(Altcha.Algorithm.SHA256)
                .setHmacKey(key).setMaxNumber(config.largestNumber()).setSecureRandomNumber(true)
                .setExpiresInSeconds(config.validFor().toSeconds());
        try {
            Altcha.Challenge made = asked(() -> Altcha.createChallenge(options));
            return new Puzzle(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("no puzzle could be made", failure.getCause());
        }
    }

    /**
     * Refuses what is no solution of a puzzle of ours. It is spent even if what it was for is refused, or guessing were free.
     */
    public void spend(String solution) {
        Altcha.Payload payload = read(solution);
        if (!isSolved(payload)) {
            throw new PuzzleNotSolved();
        }
        // Of the puzzle, and not of how its solution is written, of which there are many ways.
        String digest = Digests.sha256(payload.challenge.getBytes(StandardCharsets.UTF_8));
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        boolean first = QuarkusTransaction.requiringNew().call(() -> {
            rows.run("delete from spent_puzzle where spent_in < ?", now.minus(KEPT));
            return rows.run(SPEND, digest, now) == 1;
        });
        if (!first) {
            throw new PuzzleNotSolved();
        }
    }

    private Altcha.Payload read(String solution) {
        try {
            Solution given = json.readValue(Base64.getDecoder().decode(solution), Solution.class);
            Altcha.Payload payload = new Altcha.Payload();
            payload.algorithm = given.algorithm();
            payload.challenge = given.challenge();
            payload.number = given.number();
            payload.salt = given.salt();
            payload.signature = given.signature();
            return payload;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new PuzzleNotSolved();
        }
    }

    private boolean isSolved(Altcha.Payload payload) {
        try {
            return asked(() -> Altcha.verifySolution(payload, key, true));
        } catch (ExecutionException unreadable) {
            return false;
        }
    }

    /** The library's methods throw Exception itself, which nothing of ours catches. */
    private static <T> T asked(Callable<T> question) throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(question);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while working on a puzzle");
        }
    }

    private static String randomKey() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}

package safeguarding.kit.witness;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Looks at the others' logs from time to time. A log that does not answer is no finding; one that says something else is. */
@ApplicationScoped
class Witnessing {

    private static final Logger LOG = Logger.getLogger(Witnessing.class);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration TOKEN_PATIENCE = Duration.ofSeconds(5);

    private final WitnessConfig config;
    private final Instance<OidcClient> signIn;
    private final ObjectMapper json;
    private final Clock clock;
    private final Optional<WitnessFile> file;
    private @Nullable ScheduledExecutorService watch;

    Witnessing(WitnessConfig config, Instance<OidcClient> signIn, ObjectMapper json, Clock clock) {
        this.config = config;
        this.signIn = signIn;
        this.json = json;
        this.clock = clock;
        this.file = config.file().filter(named -> !named.isBlank()).map(named -> new WitnessFile(Path.of(named), json));
    }

    void start(@Observes StartupEvent started) {
        if (config.logs().isEmpty() || file.isEmpty()) {
            return;
        }
        Map<String, OtherLog> logs = new TreeMap<>();
        config.logs().forEach((name, address) -> logs.put(name, new HttpLog(address, this::token, json)));
        Witness witness = new Witness(file.get(), clock);
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "witness");
            made.setDaemon(true);
            return made;
        });
        watch = thread;
        logs.forEach((name, log) -> lookIn(SOON, witness, name, log));
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (watch != null) {
            watch.shutdownNow();
        }
    }

    List<String> findings() {
        return file.map(WitnessFile::findings).orElse(List.of());
    }

    private void lookIn(Duration wait, Witness witness, String name, OtherLog log) {
        ScheduledExecutorService thread = watch;
        if (thread == null || thread.isShutdown()) {
            return;
        }
        ScheduledFuture<?> unused = thread.schedule(() -> {
            boolean answered = look(witness, name, log);
            // Services start one after the other: who does not answer yet is asked again before long.
            lookIn(answered || config.every().compareTo(SOON) < 0 ? config.every() : SOON, witness, name, log);
        }, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean look(Witness witness, String name, OtherLog log) {
        try {
            witness.look(name, log);
            return true;
        } catch (RuntimeException failure) {
            // Whatever it is (no answer, no token, a full disk), the next look must come, and a failure must not take it away.
            LOG.warnf("the log of %s could not be witnessed: %s", name, failure.getMessage());
            return false;
        }
    }

    private String token() {
        return signIn.get().getTokens().await().atMost(TOKEN_PATIENCE).getAccessToken();
    }
}

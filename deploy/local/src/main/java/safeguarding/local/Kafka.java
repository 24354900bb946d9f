package safeguarding.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.local.process.ChildProcess;
import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.Folders;
import safeguarding.local.process.Jvm;

/** A real Kafka broker of one node (KRaft) in a process of its own. Topics are made by those who use them. */
public final class Kafka implements AutoCloseable {

    public static final String DEFAULT_HEAP = "256m";

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Path folder;
    private final KafkaPorts ports;
    private final String issuer;
    private final SignInKeys keys;
    private final Jvm jvm;
    private final Path log;
    private final boolean keep;
    private @Nullable ChildProcess process;

    private Kafka(Path folder, KafkaPorts ports, String issuer, Jvm jvm, Path log, boolean keep) {
        this.folder = folder.toAbsolutePath();
        this.ports = ports;
        this.issuer = issuer;
        this.keys = new SignInKeys(this.folder.resolve("sign-in-keys.json"));
        this.jvm = jvm;
        this.log = log;
        this.keep = keep;
    }

    /** For tests: free ports, and its data go when it is closed or this program ends. */
    public static Kafka temporary() {
        return temporary("https://nobody.invalid");
    }

    /** The same, for agencies' systems with tokens of this issuer as well, once it has been told its keys. */
    public static Kafka temporary(String issuer) {
        Path folder = Folders.temporary("kafka");
        Jvm jvm = Jvm.running(DEFAULT_HEAP).with("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        Kafka kafka = new Kafka(folder, KafkaPorts.free(), issuer, jvm, folder.resolve("kafka.log"), false);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-closer"));
        return kafka.start();
    }

    /** Data stay in their folder between runs; agencies' systems come with tokens of this issuer. It is not started yet. */
    public static Kafka at(Path folder, KafkaPorts ports, String issuer, Jvm jvm, Path log) {
        return new Kafka(folder, ports, issuer, jvm, log, true);
    }

    /** Starts the broker, or starts it again after {@link #kill()}, and waits until it serves. */
    public Kafka start() {
        launch();
        awaitReady();
        return this;
    }

    /** Starts without waiting, for those who start several parts at once. */
    public void launch() {
        writeConfiguration();
        keys.make();
        if (!Files.exists(logs().resolve("meta.properties"))) {
            format();
        }
        process = run("Kafka", List.of("kafka.Kafka", configuration().toString()), log);
    }

    public void awaitReady() {
        ChildProcess starting = process;
        if (starting == null) {
            throw new IllegalStateException("Kafka has not been launched.");
        }
        starting.awaitReady(() -> starting.hasWritten("Kafka Server started"), START_LIMIT);
    }

    public String bootstrapServers() {
        return "localhost:" + ports.services();
    }

    /** Where an agency's system comes, with a token, to read its own topic. */
    public String agenciesBootstrapServers() {
        return "localhost:" + ports.agencies();
    }

    /** Lets in whoever has a token that one of these keys has signed; it may be called while the broker runs. */
    public void trust(String keySet) {
        keys.put(keySet);
    }

    /** Where the segments of the topics lie, one folder a partition. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** What the broker itself wrote. */
    public Path log() {
        return log;
    }

    public @Nullable ProcessHandle handle() {
        ChildProcess running = process;
        return running == null ? null : running.handle();
    }

    /** SIGKILL; {@link #start()} brings it back with the same data on the same port. */
    public void kill() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public synchronized void close() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            // Nothing of a temporary broker is worth the seconds of an orderly end.
            running.stop(keep ? Duration.ofSeconds(20) : Duration.ZERO);
        }
        if (!keep) {
            Folders.remove(folder);
        }
    }

    private void format() {
        String cluster = Base64.getUrlEncoder().withoutPadding().encodeToString(clusterId());
        run("The formatting of Kafka's storage",
                List.of("kafka.tools.StorageTool", "format", "--cluster-id=" + cluster, "--config", configuration().toString()),
                log)
                .awaitSuccess(START_LIMIT);
    }

    private static byte[] clusterId() {
        UUID id = UUID.randomUUID();
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private ChildProcess run(String name, List<String> mainAndArguments, Path output) {
        Path libs = Workspace.find().target().resolve("kafka-libs");
        if (!Files.isDirectory(libs)) {
            throw new CouldNotStart("Kafka's jars are not in " + libs + ": build the module deploy/local first.");
        }
        Jvm withLogging = jvm.with("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true", "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                // Kafka reads keys from no address that is not named here as well.
                "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + keys.file().toUri(), "-Dlog4j2.statusLoggerLevel=OFF",
                "-cp", libs + "/*");
        return ChildProcess.start(name, withLogging.command(mainAndArguments), Map.of(), output);
    }

    private Path configuration() {
        return folder.resolve("server.properties");
    }

    private void writeConfiguration() {
        Folders.make(folder);
        try {
            Files.writeString(configuration(), KafkaConfiguration.oneNode(ports, logs(), keys.file().toUri(), issuer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

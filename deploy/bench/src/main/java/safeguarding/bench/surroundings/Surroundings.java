package safeguarding.bench.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import safeguarding.bench.report.BenchOptions;
import safeguarding.local.Exchange;
import safeguarding.local.Options;
import safeguarding.local.Part;
import safeguarding.local.Postgres;

/** The exchange that is measured: one of its own, with data that go again, or one that runs already. */
public final class Surroundings implements AutoCloseable {

    // Room enough that a small heap is not what is measured.
    private static final Map<Part, String> HEAPS = Map.of(Part.GATEWAY, "256m", Part.REFERRAL, "512m", Part.DISCLOSURE, "128m",
            Part.REGISTRY, "512m", Part.KAFKA, "512m", Part.KEYCLOAK, "384m");

    private final String gateway;
    private final String referral;
    private final String signIn;
    private final String kafka;
    private final String postgres;
    private final @Nullable Exchange own;

    private Surroundings(BenchOptions options, String gateway) {
        this.gateway = gateway;
        this.referral = options.text("--referral");
        this.signIn = options.text("--sign-in");
        this.kafka = options.text("--kafka");
        this.postgres = options.text("--postgres");
        this.own = null;
    }

    private Surroundings(Exchange own) {
        this.gateway = own.gatewayUrl();
        this.referral = own.options().url(Part.REFERRAL);
        this.signIn = own.keycloak().url();
        this.kafka = own.kafka().bootstrapServers();
        this.postgres = "localhost:" + own.postgres().port();
        this.own = own;
    }

    public static Surroundings of(BenchOptions options) {
        return options.against().map(gateway -> new Surroundings(options, gateway))
                .orElseGet(() -> started(options.what().countsStatements()));
    }

    /** Stopped when this program ends, however it ends; the data go with it. */
    private static Surroundings started(boolean countsStatements) {
        Path data = temporaryFolder();
        Options free = Options.onFreePorts(data);
        Map<Part, String> heaps = new EnumMap<>(free.heaps());
        heaps.putAll(HEAPS);
        if (countsStatements) {
            prepareToCount(free);
        }
        Exchange exchange = new Exchange(new Options(free.data(), free.programs(), free.ports(), heaps, false));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            exchange.close();
            remove(data);
        }, "stop"));
        return new Surroundings(exchange.start());
    }

    /** The module that counts can only come with the server, so it is started once for this alone. */
    private static void prepareToCount(Options options) {
        try (Postgres postgres = Postgres.at(options.data().resolve("postgres"), options.programs().resolve("postgres"),
                options.port(Part.POSTGRES));
                Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be made to count: " + e.getMessage(), e);
        }
    }

    public String gateway() {
        return gateway;
    }

    public String referralService() {
        return referral;
    }

    public String tokenEndpoint() {
        return signIn + "/realms/safeguarding/protocol/openid-connect/token";
    }

    public String kafka() {
        return kafka;
    }

    /** As the server's owner, who may make and drop a database. */
    public Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + postgres + "/" + name + "?user=postgres&reWriteBatchedInserts=true");
    }

    public boolean isOwn() {
        return own != null;
    }

    /** The processes of the given parts, as far as they are ours to know. */
    public Optional<ProcessHandle> process(Part part) {
        if (own == null) {
            return Optional.empty();
        }
        return switch (part) {
            case POSTGRES -> own.postgres().handle();
            case KAFKA -> Optional.ofNullable(own.kafka().handle());
            case KEYCLOAK -> Optional.ofNullable(own.keycloak().handle());
            case KAFKA_CONTROLLER, KAFKA_AGENCIES -> Optional.empty();
            case GATEWAY, REFERRAL, DISCLOSURE, REGISTRY -> Optional.ofNullable(own.service(part).handle());
        };
    }

    /** Stops services that a benchmark does not need, if they are ours to stop; says whether they are. */
    public boolean stop(List<Part> services) {
        if (own == null) {
            return false;
        }
        services.forEach(part -> own.service(part).close());
        return true;
    }

    /** With its seal key, or with none: the key's file is put aside, which leaves a service that runs and seals nothing. */
    public void restartReferralService(boolean withSealKey) {
        if (own == null) {
            throw new IllegalStateException("Somebody else's service is not restarted.");
        }
        Path key = own.options().data().resolve("keys").resolve(Part.REFERRAL.label() + ".pem");
        Path aside = key.resolveSibling("aside.pem");
        try {
            if (Files.exists(key) != withSealKey) {
                Files.move(withSealKey ? aside : key, withSealKey ? key : aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        own.service(Part.REFERRAL).restart();
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("safeguarding-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("The folder " + folder + " is left behind: " + e.getMessage());
        }
    }
}

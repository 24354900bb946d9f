package safeguarding.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;

import safeguarding.local.process.ChildProcess;
import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.Folders;
import safeguarding.local.process.Http;
import safeguarding.local.process.Jvm;
import safeguarding.local.process.Ports;

/**
 * A real Keycloak in a process of its own: the distribution unpacked and built once, then started from that. Its Java is
 * started here and not by {@code kc.sh}, which keeps a shell in between that a kill would hit in its stead.
 */
public final class Keycloak implements AutoCloseable {

    public static final String DEFAULT_HEAP = "384m";
    public static final String REALM = "safeguarding";

    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final String UNUSED_FEATURES = "admin-fine-grained-authz,authorization,ciba,device-flow,dpop,impersonation,kerberos,"
            + "organization,par,passkeys,persistent-user-sessions,rolling-updates,step-up-authentication,user-event-metrics,web-authn";
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true",
            "--http-management-health-enabled=false", "--features-disabled=" + UNUSED_FEATURES);

    private final Path home;
    private final int port;
    private final Jvm jvm;
    private final Path log;
    private @Nullable ChildProcess process;

    /** Where it keeps its own tables. */
    public record Database(String jdbcUrl, String user, String password) {
    }

    /** The home is unpacked and built on first use and shared by later ones; port 0 takes a free one. */
    public Keycloak(Path home, int port, Jvm jvm, Path log) {
        this.home = home.toAbsolutePath();
        this.port = Ports.freeIfZero(port);
        this.jvm = jvm;
        this.log = log;
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** What the tokens name as their issuer, and what services are given as the address of their OIDC server. */
    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    public String tokenEndpoint() {
        return issuer() + "/protocol/openid-connect/token";
    }

    /** The public keys of the realm, as a JSON Web Key Set. */
    String keys() {
        return Http.text(issuer() + "/protocol/openid-connect/certs");
    }

    public @Nullable ProcessHandle handle() {
        ChildProcess running = process;
        return running == null ? null : running.handle();
    }

    /** Whether {@link #prepare()} has anything left to do. */
    public boolean isPrepared() {
        return recipe().equals(builtWith());
    }

    /** Unpacks and builds, if that is not done yet; needs no database. One that was cut off is begun again. */
    public void prepare() {
        if (isPrepared()) {
            return;
        }
        Folders.remove(home);
        unpack(distribution(), home);
        run("Keycloak's build", jvm.withoutArchive(), BUILD, Map.of()).awaitSuccess(BUILD_LIMIT);
        write(home.resolve("built-with"), recipe());
    }

    /** Starts without waiting. A realm that the database already has is left as it is. */
    public void launch(Database database, String realm) {
        Path imports = Folders.make(home.resolve("data/import"));
        write(imports.resolve(REALM + "-realm.json"), realm);
        process = run("Keycloak", jvm,
                List.of("start", "--optimized", "--import-realm", "--http-enabled=true", "--http-host=127.0.0.1",
                        "--http-port=" + port, "--hostname=" + url(), "--cache=local", "--db-url=" + database.jdbcUrl(),
                        "--db-pool-initial-size=1", "--db-pool-max-size=20",
                        "--log-level=warn,org.keycloak.services:info,io.quarkus:info"),
                // Not as arguments: those can be read by every user of the machine.
                Map.of("KC_DB_USERNAME", database.user(), "KC_DB_PASSWORD", database.password(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", DemoSignIns.PASSWORD));
    }

    public void awaitReady() {
        ChildProcess starting = process;
        if (starting == null) {
            throw new IllegalStateException("Keycloak has not been launched.");
        }
        starting.awaitReady(() -> Http.answersOk(url() + "/health/ready") && Http.answersOk(issuer()), START_LIMIT);
    }

    /** SIGKILL. */
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
            running.stop(Duration.ofSeconds(20));
        }
    }

    private ChildProcess run(String name, Jvm java, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=US",
                "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return ChildProcess.start(name, java.command(command), environment, log);
    }

    /** What the unpacked home was made from: another version or other build options need another home. */
    private static String recipe() {
        return distribution().getFileName() + " " + String.join(" ", BUILD);
    }

    private String builtWith() {
        try {
            return Files.readString(home.resolve("built-with"));
        } catch (IOException e) {
            return "";
        }
    }

    private static Path distribution() {
        Path folder = Workspace.find().target().resolve("keycloak");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip")).findFirst()
                    .orElseThrow(() -> new IOException("no zip file in it"));
        } catch (IOException e) {
            throw new CouldNotStart("Keycloak's distribution is not in " + folder + ": build the module deploy/local first.",
                    e);
        }
    }

    private static void unpack(Path zip, Path home) {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path withoutTop = Path.of(entry.getName());
                if (entry.isDirectory() || withoutTop.getNameCount() < 2) {
                    continue;
                }
                Path target = home.resolve(withoutTop.subpath(1, withoutTop.getNameCount())).normalize();
                if (!target.startsWith(home)) {
                    throw new CouldNotStart("The file " + zip + " has an entry that leaves its folder: " + entry.getName());
                }
                Folders.makeParentOf(target);
                Files.copy(entries, target);
            }
        } catch (IOException e) {
            throw new CouldNotStart("Keycloak could not be unpacked to " + home + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

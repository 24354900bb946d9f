package safeguarding.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import safeguarding.local.process.ChildProcess;
import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.Http;
import safeguarding.local.process.Jvm;
import safeguarding.local.process.Ports;

/** A Quarkus application, as {@code mvn package} leaves it, in a process of its own. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private final String name;
    private final Path application;
    private final int port;
    private final Jvm jvm;
    private final Map<String, String> settings;
    private final Path log;
    private @Nullable ChildProcess process;

    /**
     * The application is the folder {@code target/quarkus-app}; the settings are its configuration, without the port: those
     * with a dot in
     * their names are handed over as system properties, the others as environment variables.
     */
    public ServiceProcess(String name, Path application, int port, Jvm jvm, Map<String, String> settings, Path log) {
        this.name = name;
        this.application = application;
        this.port = Ports.freeIfZero(port);
        this.jvm = jvm;
        this.settings = Map.copyOf(settings);
        this.log = log;
    }

    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path log() {
        return log;
    }

    /** Starts it and waits until it is ready. */
    public ServiceProcess start() {
        launch();
        awaitReady();
        return this;
    }

    /** Starts without waiting, for those who start several at once. */
    public void launch() {
        Path jar = application.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CouldNotStart("The " + name + " is not built: " + jar + " is missing. Run mvn package first.");
        }
        List<String> arguments = new ArrayList<>();
        arguments.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
        arguments.add("-Dquarkus.http.port=" + port);
        arguments.add("-Dquarkus.http.host=127.0.0.1");
        Map<String, String> environment = new HashMap<>();
        settings.forEach((setting, value) -> {
            if (setting.contains(".")) {
                arguments.add("-D" + setting + "=" + value);
            } else {
                environment.put(setting, value);
            }
        });
        arguments.add("-jar");
        arguments.add(jar.toString());
        process = ChildProcess.start("The " + name, jvm.command(arguments), environment, log);
    }

    public void awaitReady() {
        ChildProcess starting = process;
        if (starting == null) {
            throw new IllegalStateException(name + " has not been launched.");
        }
        starting.awaitReady(() -> Http.answersOk(url() + "/q/health/ready"), START_LIMIT);
    }

    public boolean isAlive() {
        ChildProcess running = process;
        return running != null && running.isAlive();
    }

    public @Nullable ProcessHandle handle() {
        ChildProcess running = process;
        return running == null ? null : running.handle();
    }

    /** SIGKILL; {@link #start()} brings it back. */
    public void kill() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.kill();
        }
    }

    /** An orderly stop and a new start. */
    public void restart() {
        close();
        start();
    }

    @Override
    public void close() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.stop(Duration.ofSeconds(20));
        }
    }
}

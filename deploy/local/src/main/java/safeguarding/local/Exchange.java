package safeguarding.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.Jvm;

/**
 * The whole exchange on one machine: every part as a process of its own, started side by side as far as one does not need
 * another.
 */
public final class Exchange implements AutoCloseable {

    private static final List<Part> SERVICES = List.of(Part.REFERRAL, Part.DISCLOSURE, Part.REGISTRY);

    /** A thread for each: the common pool has one on two cores, and each of these tasks waits. */
    private static final Executor BACKGROUND = task -> {
        Thread thread = new Thread(task, "exchange");
        thread.setDaemon(true);
        thread.start();
    };

    private final Options options;
    private final Progress progress;
    private final BiConsumer<String, ProcessHandle> onStart;
    private final Map<Part, ServiceProcess> processes = new EnumMap<>(Part.class);
    private @Nullable Postgres postgres;
    private @Nullable Kafka kafka;
    private @Nullable Keycloak keycloak;
    private boolean stopping;

    /** Whom to tell what is going on. */
    public interface Progress {

        void starting(Part part);

        void ready(Part part);

        void note(String sentence);

        /** For tests. */
        static Progress silent() {
            return new Silence();
        }
    }

    /** Every process is handed over as soon as it is started, so that it can be found again. */
    Exchange(Options options, Progress progress, BiConsumer<String, ProcessHandle> onStart) {
        this.options = options;
        this.progress = progress;
        this.onStart = onStart;
    }

    public Exchange(Options options) {
        this(options, Progress.silent(), (name, handle) -> {
        });
    }

    /** Starts everything, waits until all of it is ready, and loads the demonstration agencies. */
    public Exchange start() {
        CompletableFuture<Void> broker = inBackground(this::startKafka);
        CompletableFuture<Void> signIn = inBackground(this::prepareKeycloak);
        CompletableFuture<Void> database = inBackground(this::startPostgres);
        signIn = signIn.thenAcceptBothAsync(database, (prepared, started) -> startKeycloak(), BACKGROUND);
        CompletableFuture<Void> services = database.runAfterBothAsync(broker, this::startServices, BACKGROUND);
        CompletableFuture<Void> keys = signIn.thenAcceptBothAsync(broker,
                (ready, serving) -> kafka().trust(keycloak().keys()), BACKGROUND);
        join(CompletableFuture.allOf(broker, database, signIn, services, keys));
        AgencyLoad.of(this, options.data()).run(progress);
        return this;
    }

    public Options options() {
        return options;
    }

    public String gatewayUrl() {
        return options.url(Part.GATEWAY);
    }

    public Postgres postgres() {
        return started(postgres);
    }

    public Kafka kafka() {
        return started(kafka);
    }

    public Keycloak keycloak() {
        return started(keycloak);
    }

    /** One of the three services or the gateway. */
    public ServiceProcess service(Part part) {
        return started(processes.get(part));
    }

    /** What that service witnessed of the others' trails. */
    public Path witnessed(Part witness) {
        return options.witnessed(witness);
    }

    public Path log(Part part) {
        return options.data().resolve("logs").resolve(part.label().toLowerCase(Locale.ROOT) + ".log");
    }

    /** In reverse order of need; what is not started is not stopped. What nobody wants longer just ends. */
    @Override
    public void close() {
        synchronized (this) {
            stopping = true;
        }
        if (!options.lasting()) {
            processes.values().forEach(ServiceProcess::kill);
            Optional.ofNullable(keycloak).ifPresent(Keycloak::kill);
            Optional.ofNullable(kafka).ifPresent(Kafka::kill);
        }
        List<CompletableFuture<Void>> stops = new ArrayList<>();
        processes.values().forEach(service -> stops.add(inBackground(service::close)));
        if (keycloak != null) {
            stops.add(inBackground(keycloak::close));
        }
        CompletableFuture.allOf(stops.toArray(CompletableFuture[]::new)).join();
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static CompletableFuture<Void> inBackground(Runnable task) {
        return CompletableFuture.runAsync(task, BACKGROUND);
    }

    private void startPostgres() {
        progress.starting(Part.POSTGRES);
        Path data = options.data().resolve("postgres");
        Path programs = options.programs().resolve("postgres");
        int port = options.port(Part.POSTGRES);
        Postgres started = launch(() -> postgres = options.lasting() ? Postgres.at(data, programs, port, log(Part.POSTGRES))
                : Postgres.passing(data, programs, port, log(Part.POSTGRES)));
        started.handle().ifPresent(handle -> onStart.accept(Part.POSTGRES.label(), handle));
        SERVICES.forEach(service -> ServiceSettings.prepare(started, service));
        progress.ready(Part.POSTGRES);
    }

    private void startKafka() {
        progress.starting(Part.KAFKA);
        KafkaPorts ports = new KafkaPorts(options.port(Part.KAFKA), options.port(Part.KAFKA_CONTROLLER),
                options.port(Part.KAFKA_AGENCIES));
        Kafka broker = Kafka.at(options.data().resolve("kafka"), ports, ServiceSettings.issuer(options), jvm(Part.KAFKA),
                log(Part.KAFKA));
        launch(() -> {
            kafka = broker;
            broker.launch();
            return broker;
        });
        announce(Part.KAFKA, broker.handle());
        broker.awaitReady();
        progress.ready(Part.KAFKA);
    }

    private void prepareKeycloak() {
        Keycloak made = new Keycloak(options.programs().resolve("keycloak/home"), options.port(Part.KEYCLOAK),
                jvm(Part.KEYCLOAK),
                log(Part.KEYCLOAK));
        if (!made.isPrepared()) {
            progress.note("Keycloak is unpacked and built once; that takes about half a minute.");
            made.prepare();
        }
        keycloak = made;
    }

    private void startKeycloak() {
        progress.starting(Part.KEYCLOAK);
        String realm = LocalRealm.json(gatewayUrl());
        Keycloak.Database database = LocalRealm.database(postgres(), options.data(), realm + options.port(Part.KEYCLOAK));
        Keycloak made = keycloak();
        launch(() -> {
            made.launch(database, realm);
            return made;
        });
        announce(Part.KEYCLOAK, made.handle());
        made.awaitReady();
        progress.ready(Part.KEYCLOAK);
    }

    private void startServices() {
        ServiceSettings settings = new ServiceSettings(options);
        List<Part> parts = new ArrayList<>(SERVICES);
        parts.add(Part.GATEWAY);
        for (Part part : parts) {
            progress.starting(part);
            ServiceProcess service = new ServiceProcess(part.label(), Workspace.find().application(part.label()),
                    options.port(part),
                    jvm(part), settings.of(part), log(part));
            launch(() -> {
                processes.put(part, service);
                service.launch();
                return service;
            });
            announce(part, service.handle());
        }
        for (Part part : parts) {
            service(part).awaitReady();
            progress.ready(part);
        }
    }

    private void announce(Part part, @Nullable ProcessHandle handle) {
        if (handle != null) {
            onStart.accept(part.label(), handle);
        }
    }

    /** Nothing is started any more once the end has begun, or it would stay behind. */
    private synchronized <T> T launch(Supplier<T> start) {
        if (stopping) {
            throw new CouldNotStart("Stopped while starting.");
        }
        return start.get();
    }

    private Jvm jvm(Part part) {
        return JvmChoice.fastStart(options.heap(part), options.programs().resolve("class-archives"), part);
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("This part has not been started.");
        }
        return part;
    }

    private static void join(CompletableFuture<Void> all) {
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CouldNotStart refused ? refused : e;
        }
    }

    private static final class Silence implements Progress {

        @Override
        public void starting(Part part) {
        }

        @Override
        public void ready(Part part) {
        }

        @Override
        public void note(String sentence) {
        }
    }
}

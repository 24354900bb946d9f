package safeguarding.gateway.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import safeguarding.testkit.Tokens;

/**
 * Three small servers in place of the services, and one in place of the sign-in. Another, which the gateway does not know,
 * stops
 * a service and starts it again, and tells what the services were asked.
 */
public class Services implements QuarkusTestResourceLifecycleManager {

    private final Map<String, HttpServer> servers = new ConcurrentHashMap<>();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    // By the request to the gateway that was the reason for it.
    private final Map<String, List<String>> asked = new ConcurrentHashMap<>();
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        Map<String, String> settings = new HashMap<>();
        for (String name : new String[] { "referral", "disclosure", "registry" }) {
            listen(name, 0);
            settings.put("exchange.forwarding.origins." + name, "http://localhost:" + ports.get(name));
        }
        HttpServer control = done(vertx.createHttpServer().requestHandler(this::control).listen(0, "localhost"));
        settings.put("test.control.port", Integer.toString(control.actualPort()));
        HttpServer signIn = done(vertx.createHttpServer().requestHandler(new PretendedSignIn()).listen(0, "localhost"));
        settings.put("exchange.pages.sign-in", "http://localhost:" + signIn.actualPort() + "/realms/invented");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        return settings;
    }

    @Override
    public void stop() {
        done(vertx.close());
    }

    private void listen(String name, int port) {
        PretendedOrigin origin = new PretendedOrigin(vertx, name);
        HttpServer server = done(vertx.createHttpServer().requestHandler(request -> {
            asked.computeIfAbsent(request.headers().get("X-Request-Id") + "", unseen -> new CopyOnWriteArrayList<>())
                    .add(name + " " + request.method() + " " + request.path());
            origin.handle(request);
        }).listen(port, "localhost"));
        servers.put(name, server);
        ports.put(name, server.actualPort());
    }

    private void control(HttpServerRequest request) {
        String[] order = request.path().substring(1).split("/", 2);
        if (order[0].equals("asked")) {
            request.response().putHeader("Content-Type", "application/json")
                    .end(new JsonArray(asked.getOrDefault(order[1], List.of())).toBuffer());
            return;
        }
        vertx.executeBlocking(() -> {
            if (order[0].equals("stop")) {
                done(servers.get(order[1]).close());
            } else {
                listen(order[1], ports.get(order[1]));
            }
            return true;
        }).onComplete(ignored -> request.response().end());
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package safeguarding.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import safeguarding.local.IdentityKey;
import safeguarding.local.Kafka;
import safeguarding.local.Postgres;
import safeguarding.local.SealKey;

/** A real PostgreSQL, a real Kafka broker and an issuer of tokens for one module's tests; all gone afterwards. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "service";
    private static final String OWNER = "service_owner";
    private static final String SECOND_ROLE = "service_sealed";

    private @Nullable Postgres postgres;
    private @Nullable Kafka kafka;
    private @Nullable TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        CompletableFuture<Kafka> broker = CompletableFuture.supplyAsync(() -> Kafka.temporary(Tokens.ISSUER));
        Postgres database = Postgres.temporary();
        postgres = database;
        database.createDatabase(DATABASE, OWNER, OWNER);
        database.admit(DATABASE, DATABASE, DATABASE);
        // A role beside the service's own, for what only a second one may look at.
        database.admit(DATABASE, SECOND_ROLE, SECOND_ROLE);
        Kafka serving = broker.join();
        kafka = serving;
        serving.trust(SigningKey.keySet());
        issuer = new TokenIssuer();

        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", "0");
        // Every request and answer would be written out neatly, in case one is not as expected. PlainPaths says what it was.
        settings.put("quarkus.test.rest-assured.enable-logging-on-failure", "false");
        settings.put("quarkus.datasource.jdbc.url", database.bareJdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", DATABASE);
        settings.put("quarkus.datasource.password", DATABASE);
        settings.put("quarkus.flyway.username", OWNER);
        settings.put("quarkus.flyway.password", OWNER);
        // A signature takes the quick compiler's code 20 ms: few of them, and each test that waits for one waits half a second more.
        settings.put("exchange.seal.gather", "600ms");
        settings.put("exchange.seal.key-file", SealKey.temporary().toString());
        settings.put("exchange.withheld.key-file", IdentityKey.temporary().toString());
        settings.put("exchange.withheld.username", SECOND_ROLE);
        settings.put("exchange.withheld.password", SECOND_ROLE);
        settings.put("kafka.bootstrap.servers", serving.bootstrapServers());
        // For tests of what agencies' systems see of the broker, and of what is while it does not answer.
        settings.put("test.kafka.agencies", serving.agenciesBootstrapServers());
        settings.put("test.kafka.process", Long.toString(Objects.requireNonNull(serving.handle()).pid()));
        settings.put("quarkus.oidc.public-key", SigningKey.publicKey());
        settings.put("quarkus.oidc-client.discovery-enabled", "false");
        settings.put("quarkus.oidc-client.token-path", issuer.tokenUrl());
        settings.put("quarkus.oidc-client.client-id", "service-under-test");
        settings.put("quarkus.oidc-client.credentials.secret", "of-no-use");
        return settings;
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}

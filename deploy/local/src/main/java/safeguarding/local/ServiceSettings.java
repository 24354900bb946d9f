package safeguarding.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a service is told about its surroundings. */
final class ServiceSettings {

    private final Options options;

    ServiceSettings(Options options) {
        this.options = options;
    }

    static String database(Part service) {
        return service == Part.REGISTRY ? "registry" : service == Part.REFERRAL ? "referral" : "disclosure";
    }

    static String databasePassword(Part service) {
        return DemoSignIns.secretOf(database(service) + "-database");
    }

    /** Migrations run as the owner; the service itself enters as another role, which cannot change the trail. */
    static void prepare(Postgres postgres, Part service) {
        postgres.createDatabase(database(service), owner(service), ownersPassword(service));
        postgres.admit(database(service), database(service), databasePassword(service));
        if (service == Part.REFERRAL) {
            postgres.admit(database(service), sealedReader(), sealedReadersPassword());
        }
    }

    /** The role that may look at sealed identities, and at nothing else. */
    private static String sealedReader() {
        return database(Part.REFERRAL) + "_sealed";
    }

    private static String sealedReadersPassword() {
        return DemoSignIns.secretOf("referral-database-sealed");
    }

    private static String owner(Part service) {
        return database(service) + "_owner";
    }

    private static String ownersPassword(Part service) {
        return DemoSignIns.secretOf(database(service) + "-database-owner");
    }

    Map<String, String> of(Part part) {
        Map<String, String> settings = new HashMap<>();
        signIn(settings);
        settings.put("REFERRAL_URL", options.url(Part.REFERRAL));
        settings.put("DISCLOSURE_URL", options.url(Part.DISCLOSURE));
        settings.put("REGISTRY_URL", options.url(Part.REGISTRY));
        if (part != Part.GATEWAY) {
            settings.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + options.port(Part.KAFKA));
            settings.put("QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://localhost:" + options.port(Part.POSTGRES) + "/" + database(part));
            settings.put("QUARKUS_DATASOURCE_USERNAME", database(part));
            settings.put("QUARKUS_DATASOURCE_PASSWORD", databasePassword(part));
            settings.put("OWN_CLIENT_SECRET", DemoSignIns.secretOf(part.label()));
            settings.put("EXCHANGE_SEAL_KEY_FILE",
                    SealKey.at(options.data().resolve("keys").resolve(part.label() + ".pem")).toString());
            witness(settings, part);
            settings.put("QUARKUS_FLYWAY_USERNAME", owner(part));
            settings.put("QUARKUS_FLYWAY_PASSWORD", ownersPassword(part));
        }
        if (part == Part.REFERRAL) {
            settings.put("EXCHANGE_WITHHELD_KEY_FILE",
                    IdentityKey.at(options.data().resolve("keys").resolve("sealed-identities.key")).toString());
            settings.put("EXCHANGE_WITHHELD_USERNAME", sealedReader());
            settings.put("EXCHANGE_WITHHELD_PASSWORD", sealedReadersPassword());
            // The quick compiler takes ten times as long for a hash as a server does: whoever tells something would wait for nine seconds.
            settings.put("EXCHANGE_RETURN_CODE_ROUNDS", options.lasting() ? "50000" : "6000");
            if (!options.lasting()) {
                // As cheap as in the service's own tests: what keeps others out for long is not wanted for minutes.
                settings.put("EXCHANGE_PUZZLE_LARGEST_NUMBER", "5000");
            }
        }
        if (part == Part.GATEWAY) {
            settings.put("EXCHANGE_PAGES_SECRET", DemoSignIns.secretOf("gateway-pages-and-their-forms"));
            // Everything here is on one machine, at http://localhost.
            settings.put("EXCHANGE_PAGES_SECURE_COOKIES", "false");
        }
        if (part == Part.REGISTRY) {
            settings.put("EXCHANGE_WEBHOOKS_KEY_FILE",
                    IdentityKey.at(options.data().resolve("keys").resolve("webhook-secrets.key")).toString());
        }
        return settings;
    }

    /** Each service keeps an eye on the logs of the two others. */
    private void witness(Map<String, String> settings, Part witness) {
        settings.put("EXCHANGE_WITNESS_FILE",
                options.witnessed(witness).toString());
        for (Part other : List.of(Part.REFERRAL, Part.DISCLOSURE, Part.REGISTRY)) {
            if (other != witness) {
                settings.put("exchange.witness.logs." + other.label(), options.url(other));
            }
        }
    }

    /** Every address is given, so that a service starts while Keycloak is still starting. */
    private void signIn(Map<String, String> settings) {
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer(options));
        settings.put("QUARKUS_OIDC_TOKEN_ISSUER", issuer(options));
        settings.put("QUARKUS_OIDC_DISCOVERY_ENABLED", "false");
        settings.put("QUARKUS_OIDC_JWKS_PATH", "/protocol/openid-connect/certs");
        settings.put("QUARKUS_OIDC_JWKS_RESOLVE_EARLY", "false");
    }

    static String issuer(Options options) {
        return options.url(Part.KEYCLOAK) + "/realms/" + Keycloak.REALM;
    }
}

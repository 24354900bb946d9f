package safeguarding.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import safeguarding.local.process.Stamp;

/** The realm of this tree with the local sign-ins, and the secrets that are good for this machine only. */
public final class LocalRealm {

    /** The services that call others in their own name. */
    public static final List<String> SERVICE_CLIENTS = List.of("agency-registry-service", "referral-service",
            "disclosure-service");

    private static final String DATABASE = "keycloak";

    private LocalRealm() {
    }

    public static String json(String gatewayUrl) {
        Workspace workspace = Workspace.find();
        return RealmFile.merged(workspace.root().resolve("deploy/keycloak/realm.json"), DemoSignIns.ofThisTree(),
                values(gatewayUrl));
    }

    /**
     * Keycloak's database. It imports a realm once only, so after a change of the realm the old tables go: on this machine they
     * hold
     * nothing but the import.
     */
    static Keycloak.Database database(Postgres postgres, Path data, String realm) {
        Stamp stamp = new Stamp(data.resolve("run/realm.sha256"));
        if (!stamp.isOf(realm)) {
            postgres.dropDatabase(DATABASE);
        }
        postgres.createDatabase(DATABASE, DATABASE, DemoSignIns.secretOf(DATABASE));
        stamp.set(realm);
        return new Keycloak.Database(postgres.bareJdbcUrl(DATABASE), DATABASE, DemoSignIns.secretOf(DATABASE));
    }

    private static Map<String, String> values(String gatewayUrl) {
        Map<String, String> values = new HashMap<>();
        values.put("GATEWAY_URL", gatewayUrl);
        SERVICE_CLIENTS.forEach(client -> values.put(variable(client), DemoSignIns.secretOf(client)));
        return values;
    }

    /** {@code referral-service} has {@code REFERRAL_SERVICE_SECRET}. */
    private static String variable(String client) {
        StringBuilder name = new StringBuilder();
        client.chars().forEach(letter -> name.append(letter == '-' ? '_' : Character.toUpperCase((char) letter)));
        return name.append("_SECRET").toString();
    }
}

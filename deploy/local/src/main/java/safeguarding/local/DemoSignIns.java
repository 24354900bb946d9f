package safeguarding.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who can sign in on this machine: the agencies' systems, and invented people. {@code demo-sign-ins.json} in memory. */
public record DemoSignIns(ObjectNode realm, List<AgencySystem> systems, List<Person> people) {

    public static final String PASSWORD = "local-only";

    private static final ObjectMapper JSON = new ObjectMapper();

    public record AgencySystem(String agency, String client, List<String> roles) {
    }

    public record Person(String username, String given, String family, String agency, List<String> roles, String about) {
    }

    public static DemoSignIns read(Path file) {
        JsonNode tree = RealmFile.read(file);
        return new DemoSignIns((ObjectNode) tree.path("realm"),
                list(tree.path("systems"), AgencySystem.class),
                list(tree.path("people"), Person.class));
    }

    public static DemoSignIns ofThisTree() {
        return read(Workspace.find().local().resolve("demo-sign-ins.json"));
    }

    /** The secret of a client on this machine. Elsewhere secrets are given, never derived. */
    public static String secretOf(String client) {
        return PASSWORD + "-" + client;
    }

    /** As Keycloak's import wants it. */
    ObjectNode asRealm() {
        ObjectNode whole = realm.deepCopy();
        ArrayNode clients = whole.withArray("clients");
        ArrayNode users = whole.withArray("users");
        for (AgencySystem system : systems) {
            clients.add(client(system));
            users.add(serviceAccount(system));
        }
        people.forEach(person -> users.add(user(person)));
        return whole;
    }

    private static <T> List<T> list(JsonNode nodes, Class<T> type) {
        List<T> read = new ArrayList<>();
        nodes.forEach(node -> read.add(JSON.convertValue(node, type)));
        return List.copyOf(read);
    }

    private static ObjectNode client(AgencySystem system) {
        ObjectNode client = JsonNodeFactory.instance.objectNode()
                .put("clientId", system.client())
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("secret", secretOf(system.client()))
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("fullScopeAllowed", true);
        client.putArray("defaultClientScopes").add("exchange");
        client.putArray("optionalClientScopes").add("agency-topics");
        ObjectNode agency = client.putArray("protocolMappers").addObject()
                .put("name", "agency")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-hardcoded-claim-mapper");
        agency.putObject("config")
                .put("claim.name", "agency")
                .put("claim.value", system.agency())
                .put("jsonType.label", "String")
                .put("access.token.claim", "true")
                .put("introspection.token.claim", "true");
        return client;
    }

    private static ObjectNode serviceAccount(AgencySystem system) {
        ObjectNode account = JsonNodeFactory.instance.objectNode()
                .put("username", "service-account-" + system.client())
                .put("enabled", true)
                .put("serviceAccountClientId", system.client());
        system.roles().forEach(account.putArray("realmRoles")::add);
        return account;
    }

    private static ObjectNode user(Person person) {
        ObjectNode user = JsonNodeFactory.instance.objectNode()
                .put("username", person.username())
                .put("firstName", person.given())
                .put("lastName", person.family())
                .put("enabled", true);
        user.putObject("attributes").putArray("agency").add(person.agency());
        user.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD).put("temporary", false);
        person.roles().forEach(user.putArray("realmRoles")::add);
        return user;
    }
}

package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.local.process.CouldNotStart;

class RealmFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REALM = Workspace.find().root().resolve("deploy/keycloak/realm.json");

    @Test
    void objects_merge_lists_join_and_of_anything_else_the_upper_stays() throws Exception {
        ObjectNode lower = (ObjectNode) JSON.readTree("{'a':1,'b':{'c':1,'d':2},'e':[1]}".replace('\'', '"'));
        RealmFile.merge(lower, (ObjectNode) JSON.readTree("{'a':2,'b':{'d':3},'e':[2],'f':true}".replace('\'', '"')));
        assertThat(lower).isEqualTo(JSON.readTree("{'a':2,'b':{'c':1,'d':3},'e':[1,2],'f':true}".replace('\'', '"')));
    }

    @Test
    void a_placeholder_without_a_value_is_refused() throws Exception {
        JsonNode node = JSON.readTree("{\"secret\":\"${A_SECRET}\",\"url\":[\"${URL}/*\"]}");
        assertThat(RealmFile.fill(node, Map.of("A_SECRET", "s", "URL", "u")).toString())
                .isEqualTo("{\"secret\":\"s\",\"url\":[\"u/*\"]}");
        assertThatThrownBy(() -> RealmFile.fill(node, Map.of("URL", "u"))).isInstanceOf(CouldNotStart.class)
                .hasMessageContaining("A_SECRET");
    }

    @Test
    void the_realm_of_the_tree_has_no_secret_no_person_and_no_password_grant() throws Exception {
        JsonNode realm = JSON.readTree(Files.readString(REALM));
        realm.path("clients").forEach(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).as(client.path("clientId").asText()).isFalse();
            assertThat(client.path("secret").asText("${NONE}")).startsWith("${").endsWith("}");
        });
        realm.path("users").forEach(user -> assertThat(user.has("serviceAccountClientId")).isTrue());
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    @Test
    void the_merged_realm_has_every_sign_in_once_and_only_roles_that_exist() throws Exception {
        JsonNode realm = JSON.readTree(LocalRealm.json("http://localhost:8080"));
        Set<String> roles = new HashSet<>(realm.path("roles").path("realm").findValuesAsText("name"));
        List<String> users = realm.path("users").findValuesAsText("username");
        List<String> clients = realm.path("clients").findValuesAsText("clientId");
        assertThat(users).doesNotHaveDuplicates().contains("amira.example", "service-account-registry-admin-system");
        assertThat(clients).doesNotHaveDuplicates().contains("gateway", "local-sign-in",
                "hampshire-and-isle-of-wight-police-system");
        realm.path("users").forEach(user -> user.path("realmRoles").forEach(role -> assertThat(roles).contains(role.asText())));
        assertThat(realm.toString()).doesNotContain("${");
    }

    @Test
    void every_sign_in_is_for_an_agency_of_the_directory() throws Exception {
        Set<String> agencies = new HashSet<>(
                RealmFile.read(Workspace.find().local().resolve("agencies.json")).findValuesAsText("slug"));
        agencies.add("exchange-operator");
        DemoSignIns signIns = DemoSignIns.ofThisTree();
        assertThat(signIns.systems()).extracting(DemoSignIns.AgencySystem::agency).isSubsetOf(agencies);
        assertThat(signIns.people()).extracting(DemoSignIns.Person::agency).isSubsetOf(agencies);
        assertThat(signIns.people()).extracting(DemoSignIns.Person::family).containsOnly("Example");
    }
}

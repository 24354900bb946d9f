package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.local.Keycloak;

/** The realm as it is imported into a real Keycloak: who gets which token, and who gets none. */
@ExtendWith(RunningExchange.class)
class KeycloakTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void an_agencys_system_gets_a_token_with_its_agency_and_roles_and_no_persons_name() throws Exception {
        JsonNode claims = claims(systemToken("hampshire-and-isle-of-wight-police-system"));
        assertThat(claims.path("iss").asText()).isEqualTo(keycloak().issuer());
        assertThat(claims.path("agency").asText()).isEqualTo("hampshire-and-isle-of-wight-police");
        assertThat(claims.path("azp").asText()).isEqualTo("hampshire-and-isle-of-wight-police-system");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(texts(claims.at("/realm_access/roles"))).contains("referrer", "practitioner", "offender-manager")
                .doesNotContain("linkage-reader");
        assertThat(claims.has("preferred_username")).isFalse();
    }

    @Test
    void a_person_gets_a_token_with_name_agency_and_roles() throws Exception {
        HttpResponse<String> answer = token(
                "grant_type=password&client_id=local-sign-in&username=amira.example&password=local-only");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode claims = claims(answer);
        assertThat(claims.path("preferred_username").asText()).isEqualTo("amira.example");
        assertThat(claims.path("name").asText()).isEqualTo("Amira Example");
        assertThat(claims.path("agency").asText()).isEqualTo("hampshire-childrens-services");
        assertThat(texts(claims.at("/realm_access/roles"))).contains("person-linker");
    }

    @Test
    void services_have_their_one_capability() throws Exception {
        assertThat(texts(claims(systemToken("agency-registry-service")).at("/realm_access/roles"))).contains("linkage-reader");
        assertThat(texts(claims(systemToken("referral-service")).at("/realm_access/roles"))).contains("rights-checker");
        assertThat(claims(systemToken("disclosure-service")).path("agency").asText()).isEqualTo("disclosure-service");
    }

    @Test
    void the_gateways_client_takes_no_password() throws Exception {
        HttpResponse<String> answer = token("grant_type=password&client_id=gateway&username=amira.example&password=local-only");
        assertThat(answer.statusCode()).isIn(400, 401);
    }

    @Test
    void the_gateways_client_refuses_a_sign_in_without_pkce() throws Exception {
        String request = keycloak().issuer() + "/protocol/openid-connect/auth?client_id=gateway&response_type=code&scope=openid"
                + "&redirect_uri="
                + URLEncoder.encode(RunningExchange.exchange().gatewayUrl() + "/back", StandardCharsets.UTF_8);
        assertThat(get(request).headers().firstValue("location").orElse("")).contains("error=invalid_request");
        assertThat(get(request + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .statusCode())
                .isEqualTo(200);
    }

    private static Keycloak keycloak() {
        return RunningExchange.exchange().keycloak();
    }

    private static HttpResponse<String> systemToken(String client) throws IOException, InterruptedException {
        HttpResponse<String> answer = token(
                "grant_type=client_credentials&client_id=" + client + "&client_secret=local-only-" + client);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static HttpResponse<String> token(String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak().tokenEndpoint()))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private static JsonNode claims(HttpResponse<String> answer) throws IOException {
        String token = JSON.readTree(answer.body()).path("access_token").asText();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}

package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** An address has one spelling, so that nobody acts without his name by another. */
@QuarkusTest
class AddressSpellingTest extends OverHttp {

    @ParameterizedTest
    @ValueSource(strings = { "/anonymous-x/..", "/anonymous-referrals/%2E%2e", "/.", "/", "/%2e" })
    void another_spelling_is_refused(String before) throws IOException, InterruptedException {
        // Another client would put it right.
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1" + before
                        + "/agreements/another-spelling/versions/1"))
                .header("Authorization", "Bearer " + Tokens.of("exchange-operator").roles("registry-admin").sign())
                .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString("{}")).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("path-not-normal");
    }

    @Test
    void here_is_no_address_at_which_nobody_is_known() {
        String id = "01a201f7-a606-7661-9f45-7d41c5938bf5";
        Calls.as("invented-school", "practitioner").header("X-Request-Id", id).get("/v1/anonymous-referrals").then()
                .statusCode(404).header("X-Request-Id", equalTo(id));
    }
}

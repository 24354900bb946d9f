package safeguarding.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.forwarding.Origin;

class MergedDescriptionTest {

    private final JsonNode merged = MergedDescription.of(Descriptions.frame(), List.of(Sample.REFERRAL, Sample.DISCLOSURE));

    @Test
    void paths_stand_under_their_services_prefix_and_only_those_that_are_forwarded() {
        assertThat(merged.path("paths").fieldNames()).toIterable()
                .containsExactly("/trail/events", "/trail/chain/{concern}", "/referral/v1/concerns/{id}",
                        "/disclosure/v1/concerns/{id}");
    }

    @Test
    void what_is_the_same_is_shared_and_what_differs_is_named_after_its_service() {
        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactlyInAnyOrder("GatewayProblem",
                "MergedTrailEvent", "MissingTrail", "MergedTrailPage", "TrailChain",
                "Problem",
                "Fault", "ReferralConcernView", "ReferralConcernPage", "Anything", "DisclosureConcernView",
                "DisclosureConcernView_",
                "DisclosureConcernPage");
        assertThat(merged.at("/components/schemas/ReferralConcernView/properties").has("narrative")).isTrue();
        assertThat(merged.at("/components/schemas/DisclosureConcernView_/properties").has("category")).isTrue();
    }

    @Test
    void what_reads_the_same_but_refers_to_what_differs_is_not_shared() {
        assertThat(merged.at("/components/schemas/ReferralConcernPage/items/$ref").asText())
                .isEqualTo("#/components/schemas/ReferralConcernView");
        assertThat(merged.at("/components/schemas/DisclosureConcernPage/items/$ref").asText())
                .isEqualTo("#/components/schemas/DisclosureConcernView_");
    }

    @Test
    void every_reference_leads_somewhere_those_of_discriminators_too() {
        assertThat(References.danglingIn(merged)).isEmpty();
        assertThat(merged.at("/components/schemas/Anything/discriminator/mapping/concern").asText())
                .isEqualTo("#/components/schemas/ReferralConcernView");
    }

    @Test
    void operations_and_tags_of_one_name_are_told_apart() {
        JsonNode referral = operation("/referral/v1/concerns/{id}");
        JsonNode disclosure = operation("/disclosure/v1/concerns/{id}");

        assertThat(referral.path("operationId").asText()).isEqualTo("referral_read");
        assertThat(disclosure.path("operationId").asText()).isEqualTo("disclosure_read");
        assertThat(referral.at("/tags/0").asText()).isEqualTo("Referral: Concern");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Trail", "Referral: Concern", "Referral",
                "Disclosure: Concern");
    }

    @Test
    void what_a_service_asks_of_all_its_operations_is_said_at_each() {
        assertThat(merged.has("security")).isFalse();
        assertThat(operation("/referral/v1/concerns/{id}").at("/security/0/jwt/0").asText()).isEqualTo("referrer");
        assertThat(operation("/disclosure/v1/concerns/{id}").at("/security/0/jwt/0").asText()).isEqualTo("offender-manager");
    }

    @Test
    void a_security_scheme_that_differs_is_renamed_where_it_is_asked_for() {
        ServiceDescription other = Sample.of(Origin.REGISTRY, """
                openapi: 3.1.0
                paths: {/v1/inbox: {get: {security: [{jwt: []}], responses: {}}}}
                components: {securitySchemes: {jwt: {type: apiKey, in: header, name: X-Key}}}
                """);
        JsonNode both = MergedDescription.of(Descriptions.frame(), List.of(Sample.DISCLOSURE, other));

        assertThat(both.at("/components/securitySchemes").fieldNames()).toIterable().containsExactlyInAnyOrder("SecurityScheme",
                "Disclosurejwt", "Registryjwt");
        assertThat(both.path("paths").path("/registry/v1/inbox").at("/get/security/0").has("Registryjwt")).isTrue();
    }

    @Test
    void every_operation_shows_what_the_gateway_adds() {
        JsonNode responses = operation("/referral/v1/concerns/{id}").path("responses");

        assertThat(responses.fieldNames()).toIterable().containsExactly("200", "404", "413", "429", "502", "503", "504");
        assertThat(responses.at("/429/$ref").asText()).isEqualTo("#/components/responses/Gateway429");
        assertThat(responses.at("/200/headers/RateLimit/$ref").asText()).isEqualTo("#/components/headers/RateLimit");
    }

    @Test
    void the_originals_are_left_as_they_were() {
        assertThat(Sample.REFERRAL.document().at("/components/schemas").has("ConcernView")).isTrue();
        assertThat(Descriptions.frame().path("paths")).hasSize(2);
    }

    @Test
    void with_no_service_it_is_the_frame() {
        assertThat(MergedDescription.of(Descriptions.frame(), List.of())).isEqualTo(Descriptions.frame());
    }

    private JsonNode operation(String path) {
        return merged.path("paths").path(path).path("get");
    }

    @Test
    void the_gateways_own_operations_have_examples_and_say_who_is_admitted() {
        for (String path : List.of("/trail/events", "/trail/chain/{concern}")) {
            JsonNode operation = operation(path);

            assertThat(operation.at("/security/0/SecurityScheme/0").asText()).isEqualTo("auditor");
            assertThat(operation.at("/responses/200/content").findValue("examples")).isNotEmpty();
            assertThat(operation.path("responses").fieldNames()).toIterable().contains("400", "401", "403", "429", "503");
        }
    }
}

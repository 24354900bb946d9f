package safeguarding.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import safeguarding.gateway.testsupport.Asked;
import safeguarding.gateway.testsupport.PagesOfResources;
import safeguarding.gateway.testsupport.PagesOfResources.Address;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.SignedIn;

/** A form that did not come from a page of ours does nothing, wherever at a desk it is sent to. */
@QuarkusTest
@WithTestResource(Services.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignFormTest {

    private static final String SAYS = "Please send this form again";

    private SignedIn victim;
    private String token;
    private String strangersToken;

    @BeforeEach
    void signIn() {
        if (victim == null) {
            victim = SignedIn.with(PagesOfResources.roles());
            token = victim.formToken();
            strangersToken = SignedIn.with(PagesOfResources.roles()).formToken();
        }
    }

    static Stream<Address> forms() {
        return PagesOfResources.of(POST.class).filter(form -> form.path().startsWith("/desk"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_refused_and_reaches_no_service(Address form) {
        List<Map<String, String>> foreign = List.of(Map.of(), Map.of(Csrf.FIELD, ""), Map.of(Csrf.FIELD, "x"),
                Map.of(Csrf.FIELD, strangersToken));
        for (Map<String, String> fields : foreign) {
            assertRefused(form, sent(form, fields));
        }
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertRefused(form, sent(form, Map.of(Csrf.FIELD, token)).header("Sec-Fetch-Site", site));
        }
    }

    private static void assertRefused(Address form, RequestSpecification request) {
        Asked asked = Asked.by(request, sent -> sent.post(form.path()));

        assertThat(asked.answer().statusCode()).isEqualTo(403);
        assertThat(asked.answer().asString()).contains(SAYS);
        assertThat(asked.calls()).isEmpty();
    }

    @Test
    void one_of_our_own_is_taken() {
        Address form = new Address("/desk/involvements", MediaType.APPLICATION_FORM_URLENCODED);
        Asked asked = Asked.by(sent(form, Map.of(Csrf.FIELD, token, "/localReference", "invented-1"))
                .header("Sec-Fetch-Site", "same-origin"), sent -> sent.post(form.path()));

        assertThat(asked.answer().asString()).doesNotContain(SAYS);
        assertThat(asked.answer().statusCode()).isNotEqualTo(403);
    }

    @Test
    void all_forms_are_found_that_there_are() {
        assertThat(forms().map(Address::path)).hasSizeGreaterThan(60).contains("/desk/sign-out", "/desk/involvements/loads");
    }

    private RequestSpecification sent(Address form, Map<String, String> fields) {
        RequestSpecification request = victim.asks().contentType(form.form());
        if (form.form().equals(MediaType.MULTIPART_FORM_DATA)) {
            request.multiPart("lines", "reference,started");
            fields.forEach(request::multiPart);
            return request;
        }
        return request.formParams(fields).formParam("/invented", "x");
    }
}

package safeguarding.gateway.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import safeguarding.gateway.testsupport.Asked;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.SignedIn;

/** An agency is named in a form as the directory does, or by what it is called. */
@QuarkusTest
@WithTestResource(Services.class)
class DirectoryTest {

    private SignedIn somebody;

    @BeforeEach
    void signIn() {
        somebody = SignedIn.with("practitioner");
    }

    @Test
    void an_agency_is_found_by_its_name() {
        Asked asked = declares("Larkfield Primary");
        assertThat(asked.answer().statusCode()).as(asked.answer().asString()).isEqualTo(303);
        assertThat(asked.calls()).containsExactly("registry GET /v1/agencies", "registry POST /v1/conflicts-of-interest");
    }

    @Test
    void or_as_the_directory_names_it() {
        Asked asked = declares("larkfield-primary-invented");
        assertThat(asked.answer().statusCode()).isEqualTo(303);
        assertThat(asked.calls()).containsExactly("registry GET /v1/agencies/larkfield-primary-invented",
                "registry POST /v1/conflicts-of-interest");
    }

    @Test
    void what_is_no_name_is_looked_for_nowhere_and_the_form_says_what_to_write() {
        Asked asked = declares("?!");
        assertThat(asked.answer().statusCode()).isEqualTo(422);
        assertThat(asked.answer().asString()).contains("No agency in the directory is called that", "value=\"?!\"");
        assertThat(asked.calls()).isEmpty();
    }

    private Asked declares(String agency) {
        RequestSpecification form = somebody.asks().formParam("_token", somebody.formToken())
                .formParam("/agency:agency", agency).formParam("/involvement", "019aa9d5-0000-7000-8000-000000000001")
                .formParam("/worker", "anna.example").formParam("/tie", "RELATED").formParam("/reason", "planted");
        return Asked.by(form, sent -> sent.post("/desk/conflicts"));
    }
}

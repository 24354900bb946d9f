package safeguarding.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;
import safeguarding.testkit.Problems;

/** A refusal, whole and of our form, in which nothing stands that somebody said. */
public final class Refused {

    private final Response answer;
    private final JsonNode problem;

    private Refused(Response answer) {
        this.answer = answer;
        this.problem = Answers.json(answer);
    }

    public static Refused check(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        Problems.check(answer.then(), status);
        Invented.PLANTED.forEach(planted -> assertThat(answer.asString()).doesNotContain(planted));
        return new Refused(answer);
    }

    /** As the name after {@code urn:safeguarding:problem:}, or for none, by its status alone. */
    public Refused as(String name) {
        assertThat(problem.path("type").asText())
                .isEqualTo(name.isEmpty() ? "about:blank" : "urn:safeguarding:problem:" + name);
        return this;
    }

    public Refused pointingAt(String... pointers) {
        assertThat(pointers()).contains(pointers);
        return this;
    }

    public Refused pointingSomewhere() {
        assertThat(pointers()).isNotEmpty();
        return this;
    }

    public Refused withHeader(String name, String value) {
        assertThat(answer.header(name)).isEqualTo(value);
        return this;
    }

    private List<String> pointers() {
        return problem.path("errors").findValuesAsText("pointer");
    }
}

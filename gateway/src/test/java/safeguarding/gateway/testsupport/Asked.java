package safeguarding.gateway.testsupport;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What the services were asked because of one request to the gateway. */
public record Asked(Response answer, List<String> calls) {

    /** One request, and what the services were asked for it. */
    public interface Request {
        Response send(RequestSpecification request);
    }

    public static Asked by(RequestSpecification asking, Request request) {
        String id = UUID.randomUUID().toString();
        Response answer = request.send(asking.header("X-Request-Id", id).when());
        int control = ConfigProvider.getConfig().getValue("test.control.port", Integer.class);
        return new Asked(answer, given().when().get("http://localhost:" + control + "/asked/" + id).jsonPath().getList(""));
    }
}

package safeguarding.registry;

import io.restassured.response.Response;

/** Answers as their callers see them. */
public final class Answers {

    private Answers() {
    }

    /** Status, headers and body, byte for byte, but for the id of the request. */
    public static String seen(Response answer) {
        String requestId = answer.header("X-Request-Id");
        return answer.statusCode() + "\n" + answer.headers().toString().replace(requestId, "id") + "\n"
                + answer.asString().replace(requestId, "id");
    }
}

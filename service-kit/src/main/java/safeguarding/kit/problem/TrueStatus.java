package safeguarding.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;

/** With what a request is refused where its answer says something else, kept with the request for the trail. */
public final class TrueStatus {

    private static final String NAME = TrueStatus.class.getName();

    private TrueStatus() {
    }

    static void keep(ContainerRequestContext request, int status) {
        request.setProperty(NAME, status);
    }

    /** The one that was answered, unless another is the true one. */
    public static int of(ContainerRequestContext request, int answered) {
        return request.getProperty(NAME) instanceof Integer status ? status : answered;
    }
}

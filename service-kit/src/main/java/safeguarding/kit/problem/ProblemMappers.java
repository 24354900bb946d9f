package safeguarding.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import safeguarding.kit.database.DatabaseAway;
import safeguarding.kit.request.RequestIds;

/** Every 4xx and 5xx of ours is made here. No message of an exception and no value of the caller's ever gets out. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String BLANK = "about:blank";

    private final RequestIds ids;
    private final Concealment concealment;

    ProblemMappers(RequestIds ids, Concealment concealment) {
        this.ids = ids;
        this.concealment = concealment;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        Response.ResponseBuilder answer = answer(Problem.typeOf(refusal), refusal.status(), refusal.detail(), refusal.faults());
        if (refusal.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds());
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        List<Fault> faults = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            faults.add(Violations.fault(violation));
        }
        faults.sort(java.util.Comparator.comparing(Fault::pointer).thenComparing(Fault::detail));
        return refused(new Invalid(faults));
    }

    @ServerExceptionMapper
    Response wrongShape(MismatchedInputException mismatch) {
        if (mismatch instanceof ValueRefused) {
            return refused(new Invalid(pointerOf(mismatch)));
        }
        // The name of a member that nobody knows is the caller's own word, and here nothing of his is ever repeated.
        List<Fault> where = ids.isAnonymous() ? List.of() : pointerOf(mismatch);
        return answer(BLANK, 400, "The JSON does not have the shape that this address takes.", where).build();
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable) {
        return answer(BLANK, 400, "The body is not JSON that can be read.", List.of()).build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException refusal) {
        Throwable cause = refusal.getCause();
        if (cause instanceof MismatchedInputException mismatch) {
            return wrongShape(mismatch);
        }
        if (cause instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = refusal.getResponse().getStatus();
        return answer(BLANK, status, null, List.of()).build();
    }

    @ServerExceptionMapper
    Response unauthorised(UnauthorizedException refusal) {
        return challenge();
    }

    @ServerExceptionMapper
    Response forged(AuthenticationFailedException refusal) {
        return challenge();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal, ContainerRequestContext request, SimpleResourceInfo resource) {
        if (!request.getUriInfo().getPathParameters().isEmpty()) {
            Path collection = resource.getResourceClass().getAnnotation(Path.class);
            Optional<Refusal> noneSuch = collection == null ? Optional.empty() : concealment.noneSuch(collection.value());
            if (noneSuch.isPresent()) {
                TrueStatus.keep(request, 403);
                return refused(noneSuch.get());
            }
        }
        return answer(BLANK, 403, null, List.of()).build();
    }

    @ServerExceptionMapper
    Response editedMeanwhile(OptimisticLockException collision) {
        return refused(new EditedMeanwhile());
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return refused(new EditedMeanwhile());
            }
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (cause instanceof DatabaseAway) {
                LOG.errorf("the database is away, request %s: %s", ids.requestId(), typesOf(failure));
                return refused(new DatabaseUnavailable());
            }
        }
        // The trace may quote SQL, which carries no values; messages of database errors can quote a row, so only types are logged.
        LOG.errorf("unexpected failure, request %s: %s", ids.requestId(), typesOf(failure));
        LOG.debug("trace of the unexpected failure", failure);
        return answer(BLANK, 500, null, List.of()).build();
    }

    private Response challenge() {
        return answer(BLANK, 401, null, List.of()).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    private Response.ResponseBuilder answer(String type, int status, @Nullable String detail, List<Fault> faults) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        return Response.status(status).type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Problem(type, status == 422 ? "Unprocessable Content" : title, status, detail, ids.requestId(),
                        faults));
    }

    private static List<Fault> pointerOf(JsonMappingException mismatch) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mismatch.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName());
        }
        return List.of(new Fault(pointer.toString(), "This is not what is expected here."));
    }

    private static String typesOf(Throwable failure) {
        StringBuilder types = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StackTraceElement[] trace = cause.getStackTrace();
            types.append(types.isEmpty() ? "" : " <- ").append(cause.getClass().getName());
            types.append(trace.length == 0 ? "" : " at " + trace[0]);
        }
        return types.toString();
    }
}

package safeguarding.gateway.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.Questions;
import safeguarding.kit.problem.Problem;

/** The two questions that no single service can answer. */
@ApplicationScoped
class TrailRoutes {

    // After admission.
    private static final int ORDER = 10;

    private final Questions questions;
    private final Trails trails;

    TrailRoutes(Questions questions, Trails trails) {
        this.questions = questions;
        this.trails = trails;
    }

    void open(@Observes Router router) {
        router.get("/trail/events").order(ORDER).handler(this::events);
        router.get("/trail/chain/:concern").order(ORDER).handler(this::chain);
    }

    private void events(RoutingContext exchange) {
        exchange.request().resume();
        answer(exchange, trails.events(asking(exchange), exchange.queryParams()));
    }

    private void chain(RoutingContext exchange) {
        exchange.request().resume();
        if (!exchange.queryParams().isEmpty()) {
            throw new UnknownFilter();
        }
        answer(exchange, trails.chain(asking(exchange), exchange.pathParam("concern")));
    }

    /** In the caller's own name. */
    private Asking asking(RoutingContext exchange) {
        return (origin, uri) -> questions.ask(exchange, origin, uri);
    }

    private static void answer(RoutingContext exchange, Future<JsonObject> made) {
        made.onComplete(done -> {
            if (exchange.response().closed()) {
                return;
            }
            if (done.succeeded()) {
                exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
                exchange.end(done.result().toBuffer());
            } else if (done.cause() instanceof TurnedAway refused) {
                passOn(exchange, refused.reply());
            } else {
                exchange.fail(done.cause());
            }
        });
    }

    private static void passOn(RoutingContext exchange, Questions.Reply reply) {
        if (!reply.type().startsWith(Problem.MEDIA_TYPE)) {
            exchange.fail(reply.status());
            return;
        }
        exchange.response().setStatusCode(reply.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        exchange.end(reply.body());
    }
}

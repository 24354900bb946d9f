package safeguarding.gateway.trail;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
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
    private static final int LONGEST_CHAIN = 5000;

    private final Questions questions;

    TrailRoutes(Questions questions) {
        this.questions = questions;
    }

    void open(@Observes Router router) {
        router.get("/trail/events").order(ORDER).handler(this::events);
        router.get("/trail/chain/:concern").order(ORDER).handler(this::chain);
    }

    private void events(RoutingContext exchange) {
        exchange.request().resume();
        Filters filters = Filters.of(exchange.queryParams());
        MergedTrail trail = new MergedTrail(questions, exchange, filters);
        answer(exchange, trail.read(filters.limit()).map(read -> trail.answer()));
    }

    private void chain(RoutingContext exchange) {
        exchange.request().resume();
        if (!exchange.queryParams().isEmpty()) {
            throw new UnknownFilter();
        }
        MergedTrail trail = new MergedTrail(questions, exchange, Filters.by("correlation", exchange.pathParam("concern")));
        answer(exchange, trail.read(LONGEST_CHAIN).compose(read -> {
            CausesElsewhere causes = new CausesElsewhere(questions, exchange, trail.events());
            return causes.follow().map(followed -> chain(trail, causes));
        }));
    }

    private static JsonObject chain(MergedTrail trail, CausesElsewhere causes) {
        List<JsonObject> events = new ArrayList<>(trail.events());
        events.addAll(causes.found());
        return new JsonObject().put("events", new JsonArray(CausalOrder.of(events))).put("missing", trail.missing())
                .put("causesNotFound", causes.notFound()).put("complete",
                        !trail.hasMore() && trail.missing().isEmpty());
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

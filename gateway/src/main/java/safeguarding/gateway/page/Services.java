package safeguarding.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.forwarding.EventStreams;
import safeguarding.gateway.forwarding.Origin;
import safeguarding.gateway.forwarding.Questions;

/** The services, asked by a page in the name of whoever looks at it. */
@ApplicationScoped
public class Services {

    private final Questions questions;
    private final EventStreams streams;
    private final Visit visit;
    private final Posted posted;
    private final RoutingContext exchange;
    private final ObjectMapper json;

    Services(Questions questions, EventStreams streams, Visit visit, Posted posted, RoutingContext exchange,
            ObjectMapper json) {
        this.streams = streams;
        this.questions = questions;
        this.visit = visit;
        this.posted = posted;
        this.exchange = exchange;
        // A page shows what it knows; a service may say more.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public ServiceLine referral(Reason reason) {
        return of(Origin.REFERRAL, reason);
    }

    public ServiceLine disclosure(Reason reason) {
        return of(Origin.DISCLOSURE, reason);
    }

    public ServiceLine registry(Reason reason) {
        return of(Origin.REGISTRY, reason);
    }

    /**
     * The service that takes in what anonymous people tell, asked without a token, a reason or anything else of the visitor.
     */
    public ServiceLine anonymousReferral() {
        return new ServiceLine(questions, streams, exchange, Origin.REFERRAL, null, null, posted, json);
    }

    /** What a service said that refused. */
    public Refused refusal(Questions.Reply reply) {
        return Refused.of(reply.status(), reply.body().getBytes(), json);
    }

    public ServiceLine of(Origin origin, Reason reason) {
        return new ServiceLine(questions, streams, exchange, origin, reason, visit.token(), posted, json);
    }
}

package safeguarding.gateway.trail;

import io.vertx.core.Future;
import safeguarding.gateway.forwarding.Origin;
import safeguarding.gateway.forwarding.Questions;

/** How the services are asked: in whose name, and for what purpose, is settled by whoever gives this. */
@FunctionalInterface
public interface Asking {

    Future<Questions.Reply> ask(Origin origin, String uri);
}

package safeguarding.gateway.mishap;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.Anonymity;
import safeguarding.gateway.forwarding.Correlation;
import safeguarding.kit.problem.Problem;

/** What a browser shows where a request was refused before any page had it, so that nobody is shown a document for systems. */
@ApplicationScoped
public class PlainErrors {

    private static final Pattern PAGES = Pattern.compile("/|/(desk|report|help)(/.*)?|/signed-out");
    private static final String HTML = "text/html";

    @CheckedTemplate(basePath = "page")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance plainError(Mishap mishap, String reference);
    }

    /** Whether this is the address of something that people look at. */
    public static boolean isPage(String path) {
        return PAGES.matcher(path).matches();
    }

    /** The same where a page was looked for and its thread may not wait, which a page that knows its reader has to. */
    Response answer(RoutingContext exchange, int status) {
        return page(exchange, status)
                .map(page -> Response.status(status).type(HTML + ";charset=UTF-8").entity(page).build())
                .orElseGet(() -> Response.status(status).type(Problem.MEDIA_TYPE).entity(new Problem("about:blank",
                        HttpResponseStatus.valueOf(status).reasonPhrase(), status, null, Correlation.of(exchange).requestId(),
                        List.of())).build());
    }

    /** The page that says it; none for who asked for something else, or did not say that he can read one. */
    public Optional<String> page(RoutingContext exchange, int status) {
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT);
        String path = exchange.request().path();
        if (accepted == null || !accepted.contains(HTML) || path == null || !isPage(path)) {
            return Optional.empty();
        }
        Mishap mishap = Mishap.ofStatus(status);
        Mishap said = Anonymity.covers(exchange) && (status == 429 || status >= 500) ? mishap.toVisitors() : mishap;
        // Whoever it is, is not known here.
        return Optional.of(Templates.plainError(said, Correlation.of(exchange).requestId()).render());
    }
}

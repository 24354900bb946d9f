package safeguarding.gateway.page;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.TemplateInstance;

/** What happens with a form that was sent: it leads on to what was made, or is shown again with what is wrong in it. */
public final class Sending {

    private Sending() {
    }

    /** Sends the document of the form. */
    public static Response of(Posted posted, Consumer<ObjectNode> act, Function<Form, TemplateInstance> again, String then) {
        return of(posted, document -> {
            act.accept(document);
            return then;
        }, again);
    }

    /** The same, where only the act can say what was made. */
    public static Response of(Posted posted, Function<ObjectNode, String> act, Function<Form, TemplateInstance> again) {
        try {
            return Response.seeOther(URI.create(act.apply(posted.form().document()))).build();
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            return shown(422, again.apply(posted.form().refused(refused)));
        }
    }

    /** A page with a status. */
    public static Response shown(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(page.render()).build();
    }
}

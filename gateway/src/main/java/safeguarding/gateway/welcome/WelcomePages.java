package safeguarding.gateway.welcome;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The way in for everybody. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class WelcomePages {

    @CheckedTemplate(basePath = "welcome")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance start();

        static native TemplateInstance signedOut();
    }

    @GET
    public TemplateInstance start() {
        return Templates.start();
    }

    @GET
    @Path("signed-out")
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }
}

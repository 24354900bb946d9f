package safeguarding.gateway.desk;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.session.SignOut;

/** The first page after signing in. */
@Path("/desk")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DeskPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance signOut();

        static native TemplateInstance home(List<Waiting.Line> lines, Visit visit);
    }

    private final Visit visit;
    private final Waiting waiting;
    private final SignOut signOut;

    DeskPages(Visit visit, Waiting waiting, SignOut signOut) {
        this.signOut = signOut;
        this.waiting = waiting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(waiting.lines(), visit);
    }

    /** Asked by a page whose reader says that he is still there. */
    @GET
    @Path("stay")
    public Response stay() {
        return Response.noContent().build();
    }

    /** Whoever comes here by an address has only to confirm it. */
    @GET
    @Path("sign-out")
    public TemplateInstance askToSignOut() {
        return Templates.signOut();
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@Context UriInfo address) {
        return Response.seeOther(signOut.everywhere(address.getBaseUri().resolve("/signed-out"))).build();
    }

    /** Where the sign-in leads back to; who asked for a page of his own is led on to it. */
    @GET
    @Path("signed-in")
    public Response signedIn() {
        return Response.seeOther(java.net.URI.create("/desk")).build();
    }
}

package safeguarding.gateway.guide;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Services;

/** Guides of one minute. */
@Path("/desk/guides")
@Blocking
@RolesAllowed({ "offender-manager", "disclosure-officer", "practitioner", "triage-officer", "scheme-officer" })
@Produces(MediaType.TEXT_HTML)
public class GuidePages {

    @CheckedTemplate(basePath = "guide")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Guide> guides);

        static native TemplateInstance one(Guide guide, String text);

        static native TemplateInstance text(String text);
    }

    /** A guide as the service gives it, in Markdown. */
    record Guide(String slug, String title, String text) {
    }

    /** All guides. */
    record Guides(List<Guide> guides) {
    }

    private final Services services;

    GuidePages(Services services) {
        this.services = services;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(services.disclosure(Reason.OFFENDERS).get("/v1/guides", Guides.class).guides());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance one(String slug) {
        Guide guide = read(slug);
        return Templates.one(guide, Markdown.html(guide.text()));
    }

    /** For a form that shows the guide in place. */
    @GET
    @Path("{slug}/text")
    public TemplateInstance text(String slug) {
        return Templates.text(Markdown.html(read(slug).text()));
    }

    private Guide read(String slug) {
        if (!slug.matches("[a-z0-9-]{1,60}")) {
            throw new NotFoundException();
        }
        return services.disclosure(Reason.OFFENDERS).get("/v1/guides/" + slug, Guide.class);
    }
}

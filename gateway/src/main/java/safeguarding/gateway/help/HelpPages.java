package safeguarding.gateway.help;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What there is to read, for anybody. */
@Path("/help")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HelpPages {

    @CheckedTemplate(basePath = "help")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance index(List<Guide> guides, List<Guide> forDevelopers);

        static native TemplateInstance developers(List<Guide> guides);

        static native TemplateInstance guide(String title, RawString html);

        static native TemplateInstance events(List<EventCatalogue.Topic> topics);
    }

    private final EventCatalogue catalogue;

    HelpPages(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(Guide.forDevelopers(false), Guide.forDevelopers(true));
    }

    @GET
    @Path("developers")
    public TemplateInstance developers() {
        return Templates.developers(Guide.forDevelopers(true));
    }

    @GET
    @Path("events")
    public TemplateInstance events() {
        return Templates.events(catalogue.topics());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance guide(String slug) {
        Guide guide = Guide.named(slug).orElseThrow(NotFoundException::new);
        return Templates.guide(guide.title(), guide.html());
    }
}

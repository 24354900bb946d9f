package safeguarding.gateway.concern;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.page.Visit;

/** One concern, as far as this reader may read it now. */
@Path("/desk/concerns/{id: [0-9a-f-]{36}}/reading")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class ConcernPages {

    @CheckedTemplate(basePath = "concern")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance reading(String id, Optional<ConcernText> concern, Visit visit);
    }

    private final ConcernReader reader;
    private final Visit visit;

    ConcernPages(ConcernReader reader, Visit visit) {
        this.reader = reader;
        this.visit = visit;
    }

    @GET
    public TemplateInstance read(String id) {
        return Templates.reading(id, reader.read(id, ""), visit);
    }
}

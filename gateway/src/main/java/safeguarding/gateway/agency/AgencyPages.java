package safeguarding.gateway.agency;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.wording.Directory;

/** Looking for an agency, its services and their hours, and who is on duty for a place. */
@Path("/desk/agencies")
@Blocking
@RolesAllowed({ "referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker", "agency-admin",
        "registry-admin", "auditor" })
@Produces(MediaType.TEXT_HTML)
public class AgencyPages {

    private static final List<Option> TYPES = Option.of("CHILDRENS_SERVICES", "SCHOOL", "POLICE", "PROBATION", "HEALTH_TRUST",
            "GP", "ICB", "AMBULANCE", "YOUTH_JUSTICE", "HOUSING", "SUBSTANCE_MISUSE");

    @CheckedTemplate(basePath = "agency")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Looking looking, List<AgencyView> agencies, String next, List<Option> types,
                Form form);

        static native TemplateInstance options(List<Option> options);

        static native TemplateInstance one(AgencyView agency, List<ServiceView> services, Optional<Interface> face,
                Visit visit);

        static native TemplateInstance duty(String area, Optional<DutyView> duty, Form form);
    }

    /** An agency's own interface, and what came of the last time that it was tried. */
    public record Interface(String url, @Nullable JsonNode lastTrial) {

        public String outcome() {
            return lastTrial == null ? "" : lastTrial.path("outcome").asText();
        }
    }

    private final Services services;
    private final Directory directory;
    private final Visit visit;

    AgencyPages(Services services, Directory directory, Visit visit) {
        this.services = services;
        this.directory = directory;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(@BeanParam Looking looking) {
        if (!looking.isAnything()) {
            return Templates.list(looking, List.of(), "", TYPES, Form.empty());
        }
        try {
            AgencyView.Page page = registry().get(looking.api(), AgencyView.Page.class);
            return Templates.list(looking, page.found(), Objects.requireNonNullElse(page.next(), ""), TYPES, Form.empty());
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            return Templates.list(looking, List.of(), "", TYPES, Form.empty().refused(refused));
        }
    }

    /** What a field that names an agency offers while somebody writes into it. */
    @GET
    @Path("options")
    public TemplateInstance options(@Context UriInfo address) {
        String words = address.getQueryParameters().values().stream().flatMap(List::stream).findFirst().orElse("").strip();
        return Templates.options(words.length() < 3 ? List.of() : directory.named(words));
    }

    @GET
    @Path("{slug: [a-z0-9-]{3,64}}")
    public TemplateInstance one(@PathParam("slug") String slug) {
        AgencyView agency = registry().get("/v1/agencies/" + slug, AgencyView.class);
        List<ServiceView> teams = visit.roles().stream().allMatch("agency-admin"::equals) ? List.of()
                : registry().get("/v1/services?agency=" + slug, ServiceView.Page.class).open();
        return Templates.one(agency, teams, registry().find("/v1/agencies/" + slug + "/endpoint", Interface.class), visit);
    }

    @GET
    @Path("on-duty")
    public TemplateInstance duty(@RestQuery @DefaultValue("") String area) {
        String place = area.strip().toUpperCase(Locale.ROOT);
        if (place.isEmpty()) {
            return Templates.duty("", Optional.empty(), Form.empty());
        }
        if (!place.matches("[A-Z][0-9]{8}")) {
            return Templates.duty(area, Optional.empty(), Form.empty().wrong("/area",
                    "Enter the code of the area: a capital letter and eight digits, for example E06000044."));
        }
        return Templates.duty(place, registry().find(Query.of("/v1/duty").and("area", place).path(), DutyView.class),
                Form.empty());
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}

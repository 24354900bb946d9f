package safeguarding.gateway.chronology;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.wording.Codes;
import safeguarding.gateway.wording.Directory;

/** The chronology over all agencies, and adding an event to one's own. */
@Path("/desk/chronologies/{person: [0-9a-f-]{36}}")
@Blocking
@RolesAllowed({ "referrer", "practitioner", "triage-officer", "chronology-chair" })
@Produces(MediaType.TEXT_HTML)
public class ChronologyPages {

    private static final List<Option> OVERS = List.of(new Option("PERSON", "This person"),
            new Option("GROUP", "This person and the children around"), new Option("HOUSEHOLD", "The household"));
    private static final List<Option> NATURES = List.of(new Option("FACT", "A fact: seen, heard or established"),
            new Option("OPINION", "An opinion: what somebody thinks it means"));
    private static final List<Option> AUDIENCES = List.of(
            new Option("CIRCLE", "Every agency that works with anybody whom it is about"),
            new Option("NAMED", "Only the agencies that I name"), new Option("NOBODY", "Nobody else, for now"));

    /** The lists from which the form of an event lets choose. */
    public record Choices(List<Option> types, List<Option> natures, List<Option> audiences) {
    }

    @CheckedTemplate(basePath = "chronology")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance chronology(UUID person, Look look, Chronology chronology, List<Line> lines,
                List<Option> overs, Visit visit);

        static native TemplateInstance entry(UUID person, Form form, Choices choices);
    }

    private final Services services;
    private final Posted posted;
    private final Codes codes;
    private final Directory directory;
    private final Visit visit;

    ChronologyPages(Services services, Posted posted, Codes codes, Directory directory, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.codes = codes;
        this.directory = directory;
        this.visit = visit;
    }

    @GET
    public TemplateInstance read(@PathParam("person") UUID person, @BeanParam Look look) {
        Chronology chronology = service().get(look.api(person), Chronology.class);
        return Templates.chronology(person, look, chronology, look.filtered(Objects.requireNonNull(chronology.lines())), OVERS,
                visit);
    }

    @GET
    @Path("entry")
    @RolesAllowed({ "referrer", "practitioner" })
    public TemplateInstance entry(@PathParam("person") UUID person) {
        return entry(person, Form.empty());
    }

    @POST
    @Path("entry")
    @RolesAllowed({ "referrer", "practitioner" })
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> record(@PathParam("person") UUID person) {
        directory.settle(posted);
        return Sending.of(posted, document -> {
            service().post("/v1/chronology-entries", document);
            return "/desk/chronologies/" + person;
        }, form -> entry(person, form));
    }

    private TemplateInstance entry(UUID person, Form form) {
        return Templates.entry(person, form,
                new Choices(codes.options("chronology-events"), NATURES, AUDIENCES));
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}

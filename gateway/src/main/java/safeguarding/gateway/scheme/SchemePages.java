package safeguarding.gateway.scheme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.decision.DecisionSheet;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Section;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;

/** Applications under Sarah's Law. */
@Path("/desk/scheme")
@Blocking
@RolesAllowed("scheme-officer")
@Produces(MediaType.TEXT_HTML)
public class SchemePages {

    private static final String APPLICATIONS = "/v1/scheme-applications";

    @CheckedTemplate(basePath = "scheme")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Applications page, boolean first);

        static native TemplateInstance application(Case file);

        static native TemplateInstance decision(UUID application, List<Sheet.Shown> parts, Instant decidedAt);

        static native TemplateInstance code(UUID application, String reference, String code);
    }

    /** An application of the list. */
    record Open(UUID id, String state, Instant receivedAt, @Nullable Instant nextDueAt, int missed) {
    }

    /** A page of the list. */
    record Applications(List<Open> applications, @Nullable String next) {

        public List<Open> byDue() {
            return applications.stream().sorted(Comparator.comparing(Open::nextDueAt,
                    Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        }
    }

    private final Services services;
    private final Posted posted;

    SchemePages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list(@QueryParam("after") @Nullable String after) {
        return Templates.list(service().get(Query.of(APPLICATIONS).and("limit", "100").and("after", after).path(),
                Applications.class), after == null);
    }

    @GET
    @Path("new")
    public TemplateInstance take() {
        return taking().page(Form.empty(), SchemeSheets.APPLICATION);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> taken() {
        return taking().take(posted, SchemeSheets.APPLICATION,
                document -> at(UUID.fromString(service().post(APPLICATIONS, document).path("id").asText())));
    }

    @GET
    @Path("{id}")
    public TemplateInstance application(UUID id) {
        return Templates.application(Case.of(service().get(api(id), JsonNode.class)));
    }

    @GET
    @Path("{id}/{step}")
    public TemplateInstance step(UUID id, String step) {
        return begun(id, known(step), Form.empty());
    }

    private TemplateInstance begun(UUID id, Step known, Form written) {
        Tagged<JsonNode> read = service().tagged(api(id), JsonNode.class);
        JsonNode before = read.value().path("file").path(known.member());
        Form form = known.isCreate() ? Form.empty() : known.sheet().filled(before);
        if (known == Step.DECISION) {
            form = known.sheet().filled(
                    JsonNodeFactory.instance.objectNode().put("trigger", "child-sex-offender-disclosure-scheme"));
        }
        return ask(id, known).page(written.anew(form.on(read.etag())), known.sheet());
    }

    @POST
    @Path("{id}/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> taken(UUID id, String step) {
        Step known = known(step);
        String path = api(id) + "/" + known.path();
        return ask(id, known).takeWhole(posted, known.sheet(), said -> {
            if (known.isCreate()) {
                service().post(path, said);
            } else {
                service().put(path, said);
            }
            return at(id);
        }, overtaken -> begun(id, known, overtaken));
    }

    @GET
    @Path("{id}/asks/{ask}/reply")
    public TemplateInstance reply(UUID id, UUID ask) {
        return replying(id, ask).page(Form.empty(), SchemeSheets.REPLY);
    }

    @POST
    @Path("{id}/asks/{ask}/reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> replied(UUID id, UUID ask) {
        return replying(id, ask).take(posted, SchemeSheets.REPLY, said -> {
            service().put(api(id) + "/asks/" + ask + "/reply", said);
            return at(id);
        });
    }

    @GET
    @Path("{id}/decisions/{decision}")
    public TemplateInstance decision(UUID id, UUID decision) {
        JsonNode read = service().get(api(id) + "/decisions/" + decision, JsonNode.class);
        return Templates.decision(id, DecisionSheet.sheet().shown(read.path("decision")),
                Instant.parse(read.path("decidedAt").asText()));
    }

    /** Shown once, in answer to the form, and never kept or put into an address. */
    @POST
    @Path("{id}/return-code/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance code(UUID id) {
        JsonNode made = service().put(api(id) + "/return-code", JsonNodeFactory.instance.objectNode());
        return Templates.code(id, made.path("reference").asText(), made.path("code").asText());
    }

    private static Ask taking() {
        return about().titled("Take an application",
                "From somebody who says who he is and names a child. Whoever does not is not turned away: keep what he tells as intelligence.")
                .sent("/desk/scheme/new", "Take the application", "/desk/scheme");
    }

    private Ask ask(UUID id, Step step) {
        Ask ask = about().titled(step.title(), step.about()).sent(at(id) + "/" + step.path(), "Record", at(id))
                .changing(service(), api(id));
        return step.isDangerous() ? ask.dangerous() : ask;
    }

    private Ask replying(UUID id, UUID ask) {
        return about().titled("What the agency answers", "In time or late: an answer is always recorded.")
                .sent(at(id) + "/asks/" + ask + "/reply", "Record the answer", at(id)).changing(service(), api(id));
    }

    static Ask about() {
        return Ask.in(Section.SCHEME, "sarahs-law", "Sarah\u2019s Law");
    }

    private static Step known(String step) {
        return Step.at(step).orElseThrow(NotFoundException::new);
    }

    private static String at(UUID id) {
        return "/desk/scheme/" + id;
    }

    private static String api(UUID id) {
        return APPLICATIONS + "/" + id;
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }
}

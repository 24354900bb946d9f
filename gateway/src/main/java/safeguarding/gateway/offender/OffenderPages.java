package safeguarding.gateway.offender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Section;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.page.Visit;

/** The record of a managed offender, and whom somebody has to be reminded of. */
@Path("/desk/offenders")
@Blocking
@RolesAllowed("offender-manager")
@Produces(MediaType.TEXT_HTML)
public class OffenderPages {

    // What a caller says of an offender; the service gives more when it is read, and refuses that when it is sent.
    private static final Set<String> SAID = Set.of("names", "born", "identifiers", "visorReference", "mappa", "notification",
            "area",
            "leadAgency", "manager", "orders", "children", "assessment");
    private static final List<String> AMENDED = List.of("mappa", "manager", "notification", "assessment");

    @CheckedTemplate(basePath = "offender")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Reminder> reminders);

        static native TemplateInstance record(Offender offender, boolean manager, List<Statement> statements,
                List<Enquiry> enquiries);

        static native TemplateInstance history(UUID id, List<Phase> phases);
    }

    /** Who he is, as far as the service shows it. */
    record Offender(UUID id, String name, List<Sheet.Shown> parts, Instant amendedAt, long version) {

        static Offender of(JsonNode read) {
            JsonNode name = read.path("names").path(0);
            return new Offender(UUID.fromString(read.path("id").asText()),
                    (name.path("given").asText("") + " " + name.path("family").asText("")).strip(),
                    OffenderSheets.RECORD.shown(read), Instant.parse(read.path("amendedAt").asText()),
                    read.path("version").asLong());
        }
    }

    /** That somebody has to notify by a day. */
    record Reminder(UUID offender, String state, LocalDate dueOn) {
    }

    /** All reminders of the agency. */
    record Reminders(List<Reminder> reminders) {
    }

    /** An agency that was asked what it knows of a family. */
    record Enquiry(UUID id, String agency, String state, Instant askedAt, @Nullable Reply reply) {
    }

    /** What it answered. */
    record Reply(String known, String by) {
    }

    /** All enquiries about one offender. */
    record Enquiries(List<Enquiry> enquiries) {
    }

    /** A category and level that he had. */
    record Phase(int number, @Nullable Mappa mappa, @Nullable String leadAgency, String recordedBy, Instant recordedAt) {
    }

    /** Each may not be known. */
    record Mappa(@Nullable Integer category, @Nullable LocalDate categorySince, @Nullable Integer level,
            @Nullable LocalDate levelSince) {
    }

    /** All of them. */
    record Phases(List<Phase> phases) {
    }

    private final Services services;
    private final Posted posted;
    private final Visit visit;

    OffenderPages(Services services, Posted posted, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(service().get("/v1/notification-reminders", Reminders.class).reminders());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("find")
    public RestResponse<TemplateInstance> find(@FormParam("reference") @Nullable String reference) {
        try {
            return Sending.goTo(at(UUID.fromString(reference == null ? "" : reference.strip())));
        } catch (IllegalArgumentException noReference) {
            throw new NotFoundException();
        }
    }

    @GET
    @Path("new")
    public TemplateInstance add() {
        return adding().page(Form.empty(), OffenderSheets.NEW);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> added() {
        return adding().take(posted, OffenderSheets.NEW,
                document -> at(UUID.fromString(service().post("/v1/offenders", document).path("id").asText())));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "offender-manager", "disclosure-officer" })
    public TemplateInstance record(UUID id) {
        JsonNode offender = service().get("/v1/offenders/" + id, JsonNode.class);
        boolean manager = visit.may("offender-manager");
        List<Statement> statements = manager
                ? Statement.all(service().get("/v1/offenders/" + id + "/statements", JsonNode.class))
                : List.of();
        List<Enquiry> enquiries = manager
                ? service().get("/v1/offenders/" + id + "/involvement-enquiries", Enquiries.class).enquiries()
                : List.of();
        return Templates.record(Offender.of(offender), manager, statements, enquiries);
    }

    @GET
    @Path("{id}/history")
    public TemplateInstance history(UUID id) {
        return Templates.history(id, service().get("/v1/offenders/" + id + "/mappa-history", Phases.class).phases());
    }

    @GET
    @Path("{id}/amendment")
    public TemplateInstance amend(UUID id) {
        return amendment(id, Form.empty());
    }

    @POST
    @Path("{id}/amendment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> amended(UUID id) {
        return amending(id).takeWhole(posted, OffenderSheets.AMEND, document -> {
            ObjectNode record = said(read(id).value());
            record.remove(AMENDED);
            record.setAll(document);
            service().put(api(id), record);
            return at(id);
        }, overtaken -> amendment(id, overtaken));
    }

    private TemplateInstance amendment(UUID id, Form form) {
        Tagged<JsonNode> offender = read(id);
        return amending(id).page(form.anew(OffenderSheets.AMEND.filled(offender.value()).on(offender.etag())),
                OffenderSheets.AMEND);
    }

    @GET
    @Path("{id}/children/new")
    public TemplateInstance child(UUID id) {
        return addingChild(id).page(Form.empty(), OffenderSheets.CHILD);
    }

    @POST
    @Path("{id}/children/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> childAdded(UUID id) {
        ObjectNode record = said(read(id).value());
        int place = record.withArray("children").size();
        return addingChild(id).take(posted, OffenderSheets.CHILD, document -> {
            record.withArray("children").add(document);
            service().put(api(id), record);
            return at(id);
        }, refused -> refused.about(refused.errors().stream().map(error -> error.within("/children/" + place)).toList()));
    }

    private static Ask adding() {
        return ask().titled("Record a managed offender",
                "A concern that he is managed is recorded with him by itself, and every agency around a connected child is told of it.")
                .sent("/desk/offenders/new", "Record", "/desk/offenders");
    }

    private Ask amending(UUID id) {
        return ask().titled("Change category, manager or risk",
                "What you leave empty is removed from the record. Versions before stay.")
                .sent(at(id) + "/amendment", "Save as a new version", at(id)).changing(service(), api(id));
    }

    private Ask addingChild(UUID id) {
        return ask().titled("A child with whom he has contact",
                "A child who is new on the record raises a concern at once. Record what you know today; you can add to it.")
                .sent(at(id) + "/children/new", "Record the child", at(id)).changing(service(), api(id));
    }

    static Ask ask() {
        return Ask.in(Section.OFFENDERS, "managed-offenders", "a managed offender\u2019s record");
    }

    private static ObjectNode said(JsonNode offender) {
        ObjectNode said = offender.deepCopy();
        said.retain(SAID);
        return said;
    }

    private Tagged<JsonNode> read(UUID id) {
        return service().tagged(api(id), JsonNode.class);
    }

    private static String at(UUID id) {
        return "/desk/offenders/" + id;
    }

    private static String api(UUID id) {
        return "/v1/offenders/" + id;
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }
}

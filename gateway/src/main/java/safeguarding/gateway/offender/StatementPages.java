package safeguarding.gateway.offender;

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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;

/** What is said of an offender: added, corrected, checked and withdrawn, each as a version that stays. */
@Path("/desk/offenders/{id}/statements")
@Blocking
@RolesAllowed("offender-manager")
@Produces(MediaType.TEXT_HTML)
public class StatementPages {

    @CheckedTemplate(basePath = "offender")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance kinds(UUID id, List<Option> kinds);

        static native TemplateInstance statement(UUID id, Statement statement, Form check, Sheet checks);
    }

    private final Services services;
    private final Posted posted;

    StatementPages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    @Path("new")
    public TemplateInstance add(UUID id, @QueryParam("kind") @Nullable String kind) {
        return kind == null ? Templates.kinds(id, StatementSheets.choices())
                : adding(id, known(kind)).page(Form.empty(), StatementSheets.asked(kind));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> added(UUID id, @QueryParam("kind") @Nullable String kind) {
        String known = known(kind == null ? "" : kind);
        return adding(id, known).take(posted, StatementSheets.asked(known), document -> {
            service().post(path(id), document);
            return "/desk/offenders/" + id;
        });
    }

    @GET
    @Path("{statement}")
    public TemplateInstance statement(UUID id, UUID statement) {
        return page(id, statement, Form.empty());
    }

    @POST
    @Path("{statement}/accuracy-check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> checked(UUID id, UUID statement) {
        Form form = posted.form().checkedDates();
        return Sending.of(form, () -> {
            service().put(path(id, statement) + "/accuracy-check", form.document());
            return at(id, statement);
        }, again -> page(id, statement, again), OffenderSheets.ACCURACY::refused);
    }

    @GET
    @Path("{statement}/correction")
    public TemplateInstance correct(UUID id, UUID statement) {
        return correction(id, statement, Form.empty());
    }

    private TemplateInstance correction(UUID id, UUID statement, Form form) {
        Tagged<JsonNode> read = read(id, statement);
        JsonNode content = read.value().path("statement").path("content");
        String kind = StatementSheets.kindOf(content);
        Sheet sheet = StatementSheets.asked(kind);
        return correcting(id, statement, kind).page(form.anew(sheet.filled(content).on(read.etag())), sheet);
    }

    @POST
    @Path("{statement}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> corrected(UUID id, UUID statement) {
        String kind = StatementSheets.kindOf(read(id, statement).value().path("statement").path("content"));
        return correcting(id, statement, kind).takeWhole(posted, StatementSheets.asked(kind), document -> {
            service().put(path(id, statement), document);
            return at(id, statement);
        }, overtaken -> correction(id, statement, overtaken));
    }

    @GET
    @Path("{statement}/withdrawal")
    public TemplateInstance withdraw(UUID id, UUID statement) {
        return withdrawing(id, statement).page(Form.empty(), OffenderSheets.RETRACT);
    }

    @POST
    @Path("{statement}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> withdrawn(UUID id, UUID statement) {
        return withdrawing(id, statement).take(posted, OffenderSheets.RETRACT, document -> {
            service().put(path(id, statement) + "/withdrawal", document);
            return "/desk/offenders/" + id;
        });
    }

    private TemplateInstance page(UUID id, UUID statement, Form check) {
        Tagged<JsonNode> read = read(id, statement);
        return Templates.statement(id, Statement.of(read.value()), check.on(read.etag()), OffenderSheets.ACCURACY);
    }

    private static Ask adding(UUID id, String kind) {
        return OffenderPages.ask().titled(StatementSheets.title(kind),
                "What touches a child is told at once to every agency around that child. Record it the day you learn of it.")
                .sent("/desk/offenders/" + id + "/statements/new?kind=" + kind, "Record it",
                        "/desk/offenders/" + id + "/statements/new");
    }

    private Ask correcting(UUID id, UUID statement, String kind) {
        return OffenderPages.ask().titled("Correct: " + StatementSheets.title(kind),
                "A new version; the one before stays. Whoever was told of it is told that too.")
                .sent(at(id, statement) + "/correction", "Save as a new version", at(id, statement))
                .changing(service(), path(id, statement));
    }

    private Ask withdrawing(UUID id, UUID statement) {
        return OffenderPages.ask().titled("Withdraw this statement",
                "For what should never have been said of him. What has only ended is corrected with its last day. "
                        + "The concern that came of it is withdrawn too.")
                .sent(at(id, statement) + "/withdrawal", "Withdraw it", at(id, statement))
                .changing(service(), path(id, statement)).dangerous();
    }

    private static String known(String kind) {
        if (!StatementSheets.has(kind)) {
            throw new NotFoundException();
        }
        return kind;
    }

    private Tagged<JsonNode> read(UUID id, UUID statement) {
        return service().tagged(path(id, statement), JsonNode.class);
    }

    private static String path(UUID id) {
        return "/v1/offenders/" + id + "/statements";
    }

    private static String path(UUID id, UUID statement) {
        return path(id) + "/" + statement;
    }

    private static String at(UUID id, UUID statement) {
        return "/desk/offenders/" + id + "/statements/" + statement;
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }
}

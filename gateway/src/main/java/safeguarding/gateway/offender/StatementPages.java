package safeguarding.gateway.offender;

import java.net.URI;
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
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Reason;
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

        static native TemplateInstance statement(UUID id, Statement statement, String etag, Form check, Sheet checks);
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
    public Response added(UUID id, @QueryParam("kind") @Nullable String kind) {
        String known = known(kind == null ? "" : kind);
        try {
            service().post(path(id), posted.form().document());
            return Response.seeOther(URI.create("/desk/offenders/" + id)).build();
        } catch (Refused refused) {
            return adding(id, known).again(posted.form(), StatementSheets.asked(known), refused);
        }
    }

    @GET
    @Path("{statement}")
    public TemplateInstance statement(UUID id, UUID statement) {
        return page(id, statement, Form.empty());
    }

    @POST
    @Path("{statement}/accuracy-check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checked(UUID id, UUID statement) {
        try {
            service().put(path(id, statement) + "/accuracy-check", posted.form().document(), posted.text("etag"));
            return Response.seeOther(at(id, statement)).build();
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            return Response.status(422).entity(page(id, statement, OffenderSheets.ACCURACY.refused(posted.form(), refused)))
                    .build();
        }
    }

    @GET
    @Path("{statement}/correction")
    public TemplateInstance correct(UUID id, UUID statement) {
        Tagged<JsonNode> read = read(id, statement);
        JsonNode content = read.value().path("statement").path("content");
        String kind = StatementSheets.kindOf(content);
        Sheet sheet = StatementSheets.asked(kind);
        return correcting(id, statement, kind, etag(read)).page(sheet.filled(content), sheet);
    }

    @POST
    @Path("{statement}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response corrected(UUID id, UUID statement) {
        try {
            service().put(path(id, statement), posted.form().document(), posted.text("etag"));
            return Response.seeOther(at(id, statement)).build();
        } catch (Refused refused) {
            String kind = StatementSheets.kindOf(read(id, statement).value().path("statement").path("content"));
            return correcting(id, statement, kind, posted.text("etag")).again(posted.form(), StatementSheets.asked(kind),
                    refused);
        }
    }

    @GET
    @Path("{statement}/withdrawal")
    public TemplateInstance withdraw(UUID id, UUID statement) {
        return withdrawing(id, statement, etag(read(id, statement))).page(Form.empty(), OffenderSheets.RETRACT);
    }

    @POST
    @Path("{statement}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdrawn(UUID id, UUID statement) {
        try {
            service().put(path(id, statement) + "/withdrawal", posted.form().document(), posted.text("etag"));
            return Response.seeOther(URI.create("/desk/offenders/" + id)).build();
        } catch (Refused refused) {
            return withdrawing(id, statement, posted.text("etag")).again(posted.form(), OffenderSheets.RETRACT, refused);
        }
    }

    private TemplateInstance page(UUID id, UUID statement, Form check) {
        Tagged<JsonNode> read = read(id, statement);
        return Templates.statement(id, Statement.of(read.value()), etag(read), check, OffenderSheets.ACCURACY);
    }

    private static Ask adding(UUID id, String kind) {
        return OffenderPages.ask().titled(StatementSheets.title(kind),
                "What touches a child is told at once to every agency around that child. Record it the day you learn of it.")
                .sent("/desk/offenders/" + id + "/statements/new?kind=" + kind, "Record it",
                        "/desk/offenders/" + id + "/statements/new");
    }

    private static Ask correcting(UUID id, UUID statement, String kind, String etag) {
        return OffenderPages.ask().titled("Correct: " + StatementSheets.title(kind),
                "A new version; the one before stays. Whoever was told of it is told that too.")
                .sent(at(id, statement) + "/correction", "Save as a new version", at(id, statement).toString()).on(etag);
    }

    private static Ask withdrawing(UUID id, UUID statement, String etag) {
        return OffenderPages.ask().titled("Withdraw this statement",
                "For what should never have been said of him. What has only ended is corrected with its last day. "
                        + "The concern that came of it is withdrawn too.")
                .sent(at(id, statement) + "/withdrawal", "Withdraw it", at(id, statement).toString()).on(etag).dangerous();
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

    private static String etag(Tagged<JsonNode> read) {
        String etag = read.etag();
        return etag == null ? "" : etag;
    }

    private static String path(UUID id) {
        return "/v1/offenders/" + id + "/statements";
    }

    private static String path(UUID id, UUID statement) {
        return path(id) + "/" + statement;
    }

    private static URI at(UUID id, UUID statement) {
        return URI.create("/desk/offenders/" + id + "/statements/" + statement);
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }
}

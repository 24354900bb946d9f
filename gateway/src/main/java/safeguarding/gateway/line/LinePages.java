package safeguarding.gateway.line;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.wording.Directory;

/** Recording a line about a child, reading one of one's own agency, putting it right, and taking it back. */
@Path("/desk/lines/{noun: voices|indicator-records|neglect-records|protective-capacities}")
@Blocking
@RolesAllowed({ "referrer", "practitioner" })
@Produces(MediaType.TEXT_HTML)
public class LinePages {

    private static final List<String> WHOM = List.of("child", "carer", "adults");

    @CheckedTemplate(basePath = "line")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance line(Noun noun, Line line, List<Sheet.Shown> parts, boolean past);
    }

    private final Services services;
    private final LineForms forms;
    private final Directory directory;
    private final Posted posted;

    LinePages(Services services, LineForms forms, Directory directory, Posted posted) {
        this.directory = directory;
        this.services = services;
        this.forms = forms;
        this.posted = posted;
    }

    @GET
    @Path("new/{child: [0-9a-f-]{36}}")
    public TemplateInstance ask(@PathParam("noun") String noun, @PathParam("child") UUID child,
            @QueryParam("referral") @Nullable UUID referral) {
        Noun known = Noun.at(noun);
        return asking(known, child, referral).page(Form.empty(),
                forms.anew(known, JsonNodeFactory.instance.objectNode(), referral));
    }

    @POST
    @Path("new/{child: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> record(@PathParam("noun") String noun, @PathParam("child") UUID child,
            @QueryParam("referral") @Nullable UUID referral) {
        Noun known = Noun.at(noun);
        directory.settle(posted);
        Sheet sheet = forms.anew(known, posted.form().document(), referral);
        return asking(known, child, referral).take(posted, sheet, document -> {
            ObjectNode whole = document.put("child", child.toString());
            return known.page(SharedAlike.send(whole, known == Noun.NEGLECT, shared -> made(known, shared)));
        });
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance read(@PathParam("noun") String noun, @PathParam("id") UUID id) {
        return shown(Noun.at(noun), "/" + id, false);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/versions/{version}")
    public TemplateInstance version(@PathParam("noun") String noun, @PathParam("id") UUID id,
            @PathParam("version") long version) {
        return shown(Noun.at(noun), "/" + id + "/versions/" + version, true);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/correction")
    public TemplateInstance correct(@PathParam("noun") String noun, @PathParam("id") UUID id) {
        return correction(Noun.at(noun), id, Form.empty());
    }

    private TemplateInstance correction(Noun noun, UUID id, Form form) {
        Tagged<Line> read = service().tagged(noun.api() + "/" + id, Line.class);
        Sheet sheet = forms.toFill(noun, read.value().said(), null);
        return correcting(noun, id).page(form.anew(sheet.filled(read.value().said()).on(read.etag())), sheet);
    }

    /** Of whom it is stays as it was; who is another is another line. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> corrected(@PathParam("noun") String noun, @PathParam("id") UUID id) {
        Noun known = Noun.at(noun);
        JsonNode before = service().get(known.api() + "/" + id, Line.class).said();
        directory.settle(posted, SharingFields.named(before));
        ObjectNode room = posted.form().document();
        keepWhom(before, room);
        return correcting(known, id).takeWhole(posted, forms.toFill(known, room, null), document -> {
            keepWhom(before, document);
            SharingFields.keep(before, document);
            return known.page(SharedAlike.send(document, false, whole -> {
                service().put(known.api() + "/" + id, whole);
                return id.toString();
            }));
        }, overtaken -> correction(known, id, overtaken));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/withdrawal")
    public TemplateInstance withdraw(@PathParam("noun") String noun, @PathParam("id") UUID id) {
        Noun known = Noun.at(noun);
        return withdrawing(known, id).page(Form.empty(), LineSheets.WITHDRAWAL);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> withdrawn(@PathParam("noun") String noun, @PathParam("id") UUID id) {
        Noun known = Noun.at(noun);
        return withdrawing(known, id).take(posted, LineSheets.WITHDRAWAL, document -> {
            service().put(known.api() + "/" + id + "/withdrawal", document);
            return known.page(id.toString());
        });
    }

    private String made(Noun noun, ObjectNode document) {
        return service().post(noun.api(), document).path("id").asText();
    }

    private TemplateInstance shown(Noun noun, String path, boolean past) {
        Line line = service().get(noun.api() + path, Line.class);
        return Templates.line(noun, line, forms.toRead(noun, line.said()).shown(line.said()), past);
    }

    private static void keepWhom(JsonNode before, ObjectNode document) {
        WHOM.stream().filter(before::has).forEach(member -> document.set(member, before.get(member)));
    }

    private static Ask asking(Noun noun, UUID child, @Nullable UUID referral) {
        String back = referral == null ? "/desk/chronologies/" + child : "/desk/referrals/" + referral;
        return Ask.in(Section.REFERRALS).titled(noun.title(), noun.about())
                .sent(noun.page("new/" + child) + (referral == null ? "" : "?referral=" + referral), "Record it", back);
    }

    private Ask correcting(Noun noun, UUID id) {
        return Ask.in(Section.REFERRALS).changing(service(), noun.api() + "/" + id).titled("Put it right",
                "This makes a new version; the one before is kept. Whoever may see it sees the new one.")
                .sent(noun.page(id + "/correction"), "Save the new version", noun.page(id.toString()));
    }

    private Ask withdrawing(Noun noun, UUID id) {
        return Ask.in(Section.REFERRALS).changing(service(), noun.api() + "/" + id).titled("Take it back",
                "Do this only if it should not have been recorded. It leaves the chronology; its versions stay with your agency.")
                .sent(noun.page(id + "/withdrawal"), "Take it back", noun.page(id.toString())).dangerous();
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}

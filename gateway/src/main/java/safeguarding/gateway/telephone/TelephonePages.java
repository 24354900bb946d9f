package safeguarding.gateway.telephone;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.report.Receivers;
import safeguarding.gateway.report.Remarks;
import safeguarding.gateway.report.Telling;
import safeguarding.gateway.wording.Codes;

/** Typing what an anonymous person says on the telephone, on one page, in whatever order it comes. */
@Path("/desk/telephone-referrals")
@Blocking
@RolesAllowed("referrer")
@Produces(MediaType.TEXT_HTML)
public class TelephonePages {

    private static final String REFERRAL = "/referral";
    private static final String IN_WORK_CAPACITY = REFERRAL + "/inWorkCapacity";

    @CheckedTemplate(basePath = "telephone")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance call(Call call);

        static native TemplateInstance code(String id, ReturnCode code, String address);

        static native TemplateInstance recorded(String id, ReturnCode code, List<String> warnings, String address);
    }

    /** Read out to the caller, once; empty where it was given before. */
    record ReturnCode(String reference, String code) {
    }

    private final Services services;
    private final Posted posted;
    private final Receivers receivers;
    private final Codes codes;

    TelephonePages(Services services, Posted posted, Receivers receivers, Codes codes) {
        this.services = services;
        this.posted = posted;
        this.receivers = receivers;
        this.codes = codes;
    }

    @GET
    public TemplateInstance begin() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> record(@Context UriInfo address) {
        if (!(posted.text("_add") + posted.text("_keep")).isEmpty()) {
            return RestResponse.ok(page(posted.form()));
        }
        Form form = posted.form().checkedDates()
                .needing(IN_WORK_CAPACITY, "Ask whether the caller knows of this through work.")
                .needing("/referral/account", "Type what the caller is worried about.");
        if (form.has(IN_WORK_CAPACITY, "YES")) {
            form = form.wrong(IN_WORK_CAPACITY,
                    "Whoever knows of it through work has to give a name: ask for it, and record a referral with it instead.");
        }
        ObjectNode document = form.document();
        return Sending.answering(form, () -> sent(document, address), this::page,
                (sent, refused) -> sent.refused(refused.about(refused.errors().stream()
                        .map(error -> new FieldError(REFERRAL + error.pointer(), error.text())).toList())));
    }

    private RestResponse<TemplateInstance> sent(ObjectNode document, UriInfo address) {
        JsonNode receipt = service().post("/v1/telephone-referrals", Telling.of(document).withObject(REFERRAL));
        String id = receipt.path("id").asText();
        return RestResponse.ok(Templates.recorded(id, code(id), Remarks.of(receipt), back(address)));
    }

    /** For a call that was typed elsewhere, or whose code never came to be read out. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/return-code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance giveCode(@PathParam("id") String id, @Context UriInfo address) {
        return Templates.code(id, code(id), back(address));
    }

    private static String back(UriInfo address) {
        return address.getBaseUri().resolve("/report/return").toString();
    }

    /** A call that is sent twice is one call, and its code was shown the first time. */
    private ReturnCode code(String referral) {
        try {
            JsonNode given = service().put("/v1/tipline/referrals/" + referral + "/return-code",
                    JsonNodeFactory.instance.objectNode());
            return new ReturnCode(given.path("reference").asText(), given.path("code").asText());
        } catch (Refused givenBefore) {
            if (givenBefore.status() != 409) {
                throw givenBefore;
            }
            return new ReturnCode("", "");
        }
    }

    private TemplateInstance page(Form form) {
        String added = posted.text("_add");
        return Templates.call(new Call(form, Call.rows(form, Call.CHILDREN, added.equals("children")),
                Call.rows(form, Call.ADULTS, added.equals("adults")), codes.options("concern-kinds"),
                codes.options("relationships"), receivers.options(), Option.of("YES", "NO", "NOT_KNOWN")));
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}

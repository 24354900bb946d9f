package safeguarding.gateway.discussion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.node.ObjectNode;

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
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.wording.Directory;

/** What is done at a strategy discussion, each on a page of its own. */
@Path("/desk/discussions/{id: [0-9a-f-]{36}}")
@Blocking
@RolesAllowed({ "practitioner", "triage-officer" })
@Produces(MediaType.TEXT_HTML)
public class DiscussionActs {

    private static final String PART = "{part: guests|attendance|contributions|dissents|conclusion|receipt|cancellation|examinations}";
    private static final Set<String> MADE_ANEW = Set.of("contributions", "dissents", "examinations");
    private static final Map<String, Set<String>> ROWS = Map.of("attendees", Set.of("agency"), "actions", Set.of());
    private static final int MORE_ROWS = 3;
    private static final List<Option> HOW = List.of(new Option("IN_PERSON", "In person"),
            new Option("BY_PHONE", "By telephone"),
            new Option("BY_VIDEO", "By video"), new Option("IN_WRITING", "In writing"),
            new Option("APOLOGIES", "Sent apologies"));
    private static final List<Option> MET = List.of(new Option("true", "Met"), new Option("false", "Not met"));
    private static final List<Option> NEEDED = List.of(new Option("true", "Needed"), new Option("false", "Not needed"));
    private static final List<Option> ENQUIRIES = List.of(new Option("SINGLE_AGENCY", "By children\u2019s services alone"),
            new Option("JOINT", "Jointly with the police"));

    /** The lists from which a form of a discussion lets choose. */
    public record Choices(List<Option> how, List<Option> met, List<Option> needed,
            List<Option> enquiries, List<Integer> rows) {
    }

    @CheckedTemplate(basePath = "discussion")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance act(Discussion discussion, String part, Form form, Children children, Choices choices);
    }

    private final Services services;
    private final Posted posted;
    private final Directory directory;

    DiscussionActs(Services services, Posted posted, Directory directory) {
        this.services = services;
        this.posted = posted;
        this.directory = directory;
    }

    @GET
    @Path(PART)
    public TemplateInstance show(@PathParam("id") UUID id, @PathParam("part") String part) {
        return page(id, part, Form.empty());
    }

    @POST
    @Path(PART)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> act(@PathParam("id") UUID id, @PathParam("part") String part) {
        directory.settle(posted);
        return Sending.of(posted, ROWS, document -> {
            send("/v1/strategy-discussions/" + id + "/" + part, part, document);
            return "/desk/discussions/" + id;
        }, form -> page(id, part, form));
    }

    private void send(String path, String part, ObjectNode document) {
        if (MADE_ANEW.contains(part)) {
            service().post(path, document);
        } else {
            service().put(path, document);
        }
    }

    private TemplateInstance page(UUID id, String part, Form form) {
        Tagged<Discussion> read = service().tagged("/v1/strategy-discussions/" + id, Discussion.class);
        Discussion discussion = read.value();
        int rows = (part.equals("attendance") ? discussion.invited().size() : 0) + MORE_ROWS;
        Choices choices = new Choices(HOW, MET, NEEDED, ENQUIRIES,
                IntStream.range(0, rows).boxed().toList());
        // Rows stand for who is invited and for the children: of another version, they would stand for others.
        Form shown = form.isOvertaken() ? form.anew(Form.empty()) : form;
        return Templates.act(discussion, part, shown.on(read.etag()),
                Children.of(discussion.referral(), service(), Objects.requireNonNull(discussion.children())), choices);
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}

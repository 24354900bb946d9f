package safeguarding.gateway.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.concern.ConcernReader;
import safeguarding.gateway.concern.ConcernText;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** The inbox of the reader's agency. */
@Path("/desk/inbox")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class InboxPages {

    private static final String ANSWER = "/answer";
    private static final String ACKNOWLEDGED = "ACKNOWLEDGED";
    private static final String ACTED = "ACTED";

    @CheckedTemplate(basePath = "inbox")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance inbox(InboxView view);

        static native TemplateInstance list(InboxView view);

        static native TemplateInstance notice(NoticeView notice, Optional<ConcernText> concern, String at, Form form,
                List<Option> answers, Visit visit);
    }

    private final Inbox inbox;
    private final ConcernReader concerns;
    private final Posted posted;
    private final Services services;
    private final Visit visit;
    private final Clock clock;

    InboxPages(Inbox inbox, ConcernReader concerns, Services services, Visit visit, Posted posted, Clock clock) {
        this.clock = clock;
        this.posted = posted;
        this.inbox = inbox;
        this.concerns = concerns;
        this.services = services;
        this.visit = visit;
    }

    @GET
    public TemplateInstance inbox(@RestQuery @DefaultValue("14") int days, @RestQuery @DefaultValue("") String after,
            @RestQuery @DefaultValue("") String doneAfter) {
        return Templates.inbox(view(days, after, doneAfter));
    }

    /** The part of the page that refreshes itself. */
    @GET
    @Path("list")
    public TemplateInstance list(@RestQuery @DefaultValue("14") int days, @RestQuery @DefaultValue("") String after,
            @RestQuery @DefaultValue("") String doneAfter) {
        return Templates.list(view(days, after, doneAfter));
    }

    private InboxView view(int days, String after, String doneAfter) {
        int asked = Math.max(1, Math.min(days, 3650));
        Instant now = clock.instant();
        String open = cursor(after);
        String done = cursor(doneAfter);
        return new InboxView(inbox.open(open), inbox.done(asked, done), asked, open, done, now);
    }

    private static @Nullable String cursor(String given) {
        return given.matches("[A-Za-z0-9_=-]{1,100}") ? given : null;
    }

    @GET
    @Path("{notice: [0-9a-f-]{36}}")
    public TemplateInstance read(String notice, @RestQuery @DefaultValue("") String at) {
        return page(notice, at, Form.with(Map.of("/name", visit.name())));
    }

    @POST
    @Path("{notice: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> answer(String notice) {
        String answer = posted.text(ANSWER);
        Form form = posted.form().needing(ANSWER, "Choose what you tell the sender.").needing("/name", "Enter your name.")
                .needing("/role", "Enter your role, for example designated safeguarding lead.");
        String at = posted.text("at").equals("disclosure") ? "disclosure" : "referral";
        return Sending.of(form, () -> send(notice, answer, form.document(), at), again -> page(notice, at, again));
    }

    private String send(String notice, String answer, ObjectNode document, String at) {
        document.remove("answer");
        String path = "/v1/notices/" + notice;
        switch (answer) {
            case ACKNOWLEDGED -> services.registry(Reason.SAFEGUARDING).put(path + "/acknowledgement", document);
            case "SET_ASIDE" -> services.registry(Reason.SAFEGUARDING).put(path + "/recall-confirmation", document);
            case ACTED -> services.registry(Reason.SAFEGUARDING).put(path + "/action", document);
            default -> services.registry(Reason.SAFEGUARDING).put(path + "/refusal", document.put("reason", answer));
        }
        return "/desk/inbox/" + notice + "?at=" + at;
    }

    private TemplateInstance page(String id, String at, Form form) {
        NoticeView notice = services.registry(Reason.SAFEGUARDING).get("/v1/notices/" + id, NoticeView.class);
        Optional<ConcernText> concern = notice.recalled() ? Optional.empty() : concerns.read(notice.concern(), at);
        return Templates.notice(notice, concern, at, form, answers(notice), visit);
    }

    private static List<Option> answers(NoticeView notice) {
        if (notice.recalled()) {
            return List.of(new Option("SET_ASIDE", "We have set it aside, and nobody of ours acts on it any more"));
        }
        List<Option> answers = new ArrayList<>();
        if (notice.acknowledgedAt() == null) {
            answers.add(new Option(ACKNOWLEDGED, "I have read it and take it up"));
        }
        if (notice.answer() == null) {
            answers.add(new Option(ACTED, "We have acted on it; what we did stands in our own records"));
            answers.add(new Option("NOT_KNOWN_TO_US", "We do nothing: we do not know this person"));
            answers.add(new Option("INVOLVEMENT_ENDED", "We do nothing: we no longer work with this person"));
            answers.add(new Option("NOT_OURS_TO_ACT_ON", "We do nothing: another agency or team has to act"));
        }
        return answers;
    }
}

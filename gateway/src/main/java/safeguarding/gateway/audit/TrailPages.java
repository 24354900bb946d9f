package safeguarding.gateway.audit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.forwarding.Origin;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.trail.Trails;
import safeguarding.gateway.trail.TurnedAway;

/** The three services' trails as one, asked with the auditor's own token; each look is an entry of them. */
@Path("/desk/trail")
@Blocking
@RolesAllowed("auditor")
@Produces(MediaType.TEXT_HTML)
public class TrailPages {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String PAGE_SIZE = "50";

    @CheckedTemplate(basePath = "audit")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance trail(Form form, Sheet sheet, @Nullable Found found, Map<String, String> asked);

        static native TemplateInstance chain(UUID concern, Found found);
    }

    /** What was found, and which services did not answer. */
    record Found(List<Entry> entries, List<String> missing, @Nullable String next, boolean complete,
            List<String> causesNotFound) {

        static Found of(JsonObject answer) {
            List<JsonObject> events = new ArrayList<>();
            answer.getJsonArray("events").forEach(event -> events.add((JsonObject) event));
            List<String> missing = new ArrayList<>();
            answer.getJsonArray("missing", new JsonArray()).forEach(one -> missing
                    .add(((JsonObject) one).getString("service") + ": " + ((JsonObject) one).getString("reason")));
            List<String> causes = new ArrayList<>();
            answer.getJsonArray("causesNotFound", new JsonArray()).forEach(one -> causes.add(one.toString()));
            return new Found(Entry.of(events), missing, answer.getString("next"), answer.getBoolean("complete", true), causes);
        }
    }

    private final Services services;
    private final Trails trails;
    private final Posted posted;
    private final Clock clock;

    TrailPages(Services services, Trails trails, Posted posted, Clock clock) {
        this.services = services;
        this.trails = trails;
        this.posted = posted;
        this.clock = clock;
    }

    /** Nothing is looked up before the auditor says what: each look is an entry too. */
    @GET
    public TemplateInstance trail() {
        String today = clock.instant().atZone(ENGLAND).toLocalDate().atStartOfDay().toString();
        return Templates.trail(Form.with(Map.of("/from:instant", today)), FilterSheet.FILTERS, null, Map.of());
    }

    /** Who is looked for may be a person, so it does not stand in an address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> found() {
        ObjectNode filters = posted.form().document();
        MultiMap query = MultiMap.caseInsensitiveMultiMap().set("limit", PAGE_SIZE);
        Map<String, String> asked = new java.util.LinkedHashMap<>();
        filters.properties().forEach(filter -> query.set(filter.getKey(), filter.getValue().asText()));
        FilterSheet.FILTERS.parts().forEach(part -> part.fields()
                .forEach(field -> asked.put(field.name(), posted.form().value(field.name()))));
        return Sending.answering(posted.form(),
                () -> RestResponse.ok(Templates.trail(posted.form(), FilterSheet.FILTERS,
                        Found.of(answered(trails.events(this::ask, query))), asked)),
                again -> Templates.trail(again, FilterSheet.FILTERS, null, Map.of()), FilterSheet::refused);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("chain")
    public Response chain(@FormParam("concern") @Nullable String concern) {
        try {
            return Response.seeOther(
                    java.net.URI.create("/desk/trail/chain/" + UUID.fromString(concern == null ? "" : concern.strip())))
                    .build();
        } catch (IllegalArgumentException noReference) {
            throw new NotFoundException();
        }
    }

    @GET
    @Path("chain/{concern}")
    public TemplateInstance drawn(UUID concern) {
        return Templates.chain(concern, Found.of(answered(trails.chain(this::ask, concern.toString()))));
    }

    private Future<safeguarding.gateway.forwarding.Questions.Reply> ask(Origin origin, String uri) {
        return services.of(origin, Reason.AUDIT).ask(uri);
    }

    private JsonObject answered(Future<JsonObject> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof TurnedAway away) {
                throw services.refusal(away.reply());
            }
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }
}

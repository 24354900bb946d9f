package safeguarding.gateway.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.forwarding.Origin;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;

/** What proves the trail without us: the signed state of each log, the proof of an entry, an export, and how to check them. */
@Path("/desk/trail")
@Blocking
@RolesAllowed("auditor")
@Produces(MediaType.TEXT_HTML)
public class ProofPages {

    @CheckedTemplate(basePath = "audit")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance state(List<Log> logs);

        static native TemplateInstance keys(String service, List<String> keys);

        static native TemplateInstance entry(String service, UUID id, List<Sheet.Fact> facts, @Nullable Proof proof);
    }

    /**
     * The state of one service's log.
     *
     * @param wrong why it cannot be shown; empty where it can
     */
    record Log(String service, String size, String root, String note, String wrong) {
    }

    /** That an entry is a leaf of the tree of that size (RFC 9162, 2.1.3). */
    record Proof(long leaf, long size, List<String> hashes, @Nullable String checkpoint) {
    }

    /** Verifier keys. */
    record Keys(List<String> keys) {
    }

    private final Services services;

    ProofPages(Services services) {
        this.services = services;
    }

    @GET
    @Path("state")
    public TemplateInstance state() {
        return Templates.state(Stream.of(Origin.values()).map(this::log).toList());
    }

    /** Apart from the checkpoints, so that these take one call to each service. */
    @GET
    @Path("{service}/keys")
    public TemplateInstance keys(String service) {
        return Templates.keys(service, services.of(origin(service), Reason.AUDIT).get("/v1/trail/keys", Keys.class).keys());
    }

    @GET
    @Path("{service}/events/{id}")
    public TemplateInstance entry(String service, UUID id) {
        ServiceLine asked = services.of(origin(service), Reason.AUDIT);
        JsonNode event = asked.get("/v1/trail/events?limit=1&id=" + id, JsonNode.class).path("events").path(0);
        if (event.isMissingNode()) {
            throw new NotFoundException();
        }
        List<Sheet.Fact> facts = new ArrayList<>();
        event.properties().forEach(member -> facts.add(new Sheet.Fact(LABELS.getOrDefault(member.getKey(), member.getKey()),
                member.getValue().isValueNode() ? member.getValue().asText() : member.getValue().toString())));
        Proof proof = event.hasNonNull("leaf")
                ? asked.find("/v1/trail/events/" + id + "/inclusion-proof", Proof.class).orElse(null)
                : null;
        return Templates.entry(service, id, facts, proof);
    }

    /** As far as one answer reaches; longer ones are for the command line. */
    @GET
    @Path("{service}/export")
    @Produces("application/x-ndjson")
    public Response export(String service, @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        String lines = services.of(origin(service), Reason.AUDIT).text(
                Query.of("/v1/trail/export").and("from", time(from)).and("to", time(to)).path(), "*/*");
        return Response.ok(lines).header("Content-Disposition", "attachment; filename=\"" + service + "-trail.ndjson\"")
                .build();
    }

    private Log log(Origin origin) {
        try {
            ServiceLine asked = services.of(origin, Reason.AUDIT);
            String note = asked.text("/v1/trail/checkpoint", "*/*");
            String[] lines = note.split("\n", -1);
            return new Log(origin.prefix(), lines.length > 1 ? lines[1] : "", lines.length > 2 ? lines[2] : "", note, "");
        } catch (Refused refused) {
            return new Log(origin.prefix(), "", "", "",
                    refused.status() == 404 ? "Nothing is sealed yet." : "It refuses: " + refused.status() + ".");
        }
    }

    private static Origin origin(String service) {
        return Stream.of(Origin.values()).filter(one -> one.prefix().equals(service)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A day is its beginning. */
    private static @Nullable String time(@Nullable String day) {
        return day != null && day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? day + "T00:00:00Z" : null;
    }

    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("action", "What was done");
        labels.put("agency", "Agency");
        labels.put("client", "System");
        labels.put("onBehalfOf", "Person");
        labels.put("counterparty", "Other agency");
        labels.put("subject", "Record");
        labels.put("version", "Version of the record");
        labels.put("correlation", "Chain");
        labels.put("causation", "Entry that led to it");
        labels.put("decision", "Decision");
        labels.put("purpose", "Purpose");
        labels.put("legalBasis", "Legal basis");
        labels.put("recordedAt", "Recorded at");
        labels.put("occurredAt", "Happened at");
        labels.put("digest", "Digest of the content");
        labels.put("leaf", "Leaf of the sealed log");
        labels.put("payload", "Announcement as it was sent");
        labels.put("roles", "Roles");
        labels.put("view", "How much was shown");
        labels.put("hits", "Hits");
        labels.put("agreement", "Agreement or rules");
        return labels;
    }
}

package safeguarding.registry.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.circle.Concern;
import safeguarding.registry.routing.Routed;

/**
 * What the ledger asks disclosure officers to decide. Only ever called in the lane, so each announcement follows the one
 * before.
 */
@ApplicationScoped
public class DisclosureRequests {

    private final Rows rows;
    private final Trail trail;

    DisclosureRequests(Rows rows, Trail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * Opens what the results ask for and withdraws what they ask for no more. A result that rests on a decision asks as well:
     * the decision has its review, and goes with what it was about.
     */
    public void settle(Actor actor, Map<Concern, List<Routed>> results, Instant now) {
        Map<DisclosureRequest.Key, DisclosureRequest> left = known(results.keySet().stream().map(Concern::id).toList());
        List<DisclosureRequest> changed = new ArrayList<>();
        results.forEach((concern, routed) -> {
            List<DisclosureRequest> ofConcern = new ArrayList<>();
            routed.stream().filter(Routed::asks).map(one -> DisclosureRequest.keyOf(concern, one)).forEach(key -> {
                DisclosureRequest before = left.remove(key);
                DisclosureRequest after = DisclosureRequest.asked(before, key, concern);
                if (!after.equals(before)) {
                    ofConcern.add(after);
                }
            });
            left.values().stream().filter(one -> one.standing() && one.key().concern().equals(concern.id()))
                    .map(DisclosureRequest::withdrawn).forEach(ofConcern::add);
            ofConcern.forEach(request -> announce(actor, request, concern, now));
            changed.addAll(ofConcern);
        });
        put(changed);
    }

    private void announce(Actor actor, DisclosureRequest request, Concern concern, Instant now) {
        Chain.Decision decision = request.standing() ? Chain.Decision.REVIEW : Chain.Decision.PERMIT;
        trail.in(Chain.of(concern.id()).with(request.key().agency()).decided(decision)).announced(actor,
                DisclosureRequestSettled.of(request, concern.recordedBy(), now));
    }

    private Map<DisclosureRequest.Key, DisclosureRequest> known(List<UUID> concerns) {
        Map<DisclosureRequest.Key, DisclosureRequest> known = new HashMap<>();
        rows.list("select concern, subject, involvement, agency, kind, concern_class, concern_version, standing, version"
                + " from disclosure_request where concern = any(?::uuid[])", DisclosureRequests::read, concerns)
                .forEach(request -> known.put(request.key(), request));
        return known;
    }

    private void put(List<DisclosureRequest> requests) {
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (DisclosureRequest request : requests) {
            DisclosureRequest.Key key = request.key();
            lines.add(new Object[] { key.id(), key.concern(), key.subject(), key.involvement(), key.agency(), request.kind(),
                    request.concernClass(), request.concernVersion(), request.standing(), request.version() });
        }
        rows.batch(
                "insert into disclosure_request (id, concern, subject, involvement, agency, kind, concern_class, concern_version,"
                        + " standing, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set kind = excluded.kind,"
                        + " concern_class = excluded.concern_class, concern_version = excluded.concern_version,"
                        + " standing = excluded.standing, version = excluded.version",
                lines);
    }

    private static DisclosureRequest read(ResultSet row) throws SQLException {
        return new DisclosureRequest(
                new DisclosureRequest.Key(row.getObject("concern", UUID.class), row.getObject("subject", UUID.class),
                        row.getObject("involvement", UUID.class), row.getString("agency")),
                row.getString("kind"), row.getString("concern_class"), row.getLong("concern_version"),
                row.getBoolean("standing"), row.getLong("version"));
    }
}

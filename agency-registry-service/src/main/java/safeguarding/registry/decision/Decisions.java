package safeguarding.registry.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.registry.circle.Concern;
import safeguarding.registry.routing.Situation;

/** The decisions gathered from the disclosure-service, as far as routing needs them. */
@ApplicationScoped
public class Decisions {

    private final Rows rows;

    Decisions(Rows rows) {
        this.rows = rows;
    }

    /**
     * By concern; a concern on which nothing was decided is not among them. What was decided about another person, whom the
     * concern named before it was corrected, does not count.
     */
    public Map<UUID, List<Situation.Decision>> about(Collection<Concern> concerns) {
        Map<UUID, UUID> subjects = new HashMap<>();
        concerns.forEach(concern -> subjects.put(concern.id(), concern.subject()));
        Map<UUID, List<Situation.Decision>> found = new HashMap<>();
        rows.list("select source, concern, id, involvement, agency, tells, reason, review_on from disclosure_decision"
                + " where concern = any(?::uuid[]) order by id", Decisions::read, subjects.keySet()).stream()
                .filter(one -> one.isAbout(Objects.requireNonNull(subjects.get(one.concern()))))
                .forEach(one -> found.computeIfAbsent(one.concern(), unused -> new ArrayList<>()).add(one.decision()));
        return found;
    }

    /** A decision and the request that it stands on, whose id says what was asked. */
    private record Answer(UUID request, UUID concern, Situation.Decision decision) {

        boolean isAbout(UUID subject) {
            return request.equals(
                    new DisclosureRequest.Key(concern, subject, decision.involvement(), decision.agency()).id());
        }
    }

    private static Answer read(ResultSet row) throws SQLException {
        return new Answer(row.getObject("source", UUID.class), row.getObject("concern", UUID.class),
                new Situation.Decision(row.getObject("id", UUID.class), row.getObject("involvement", UUID.class),
                        row.getString("agency"), row.getBoolean("tells"), row.getString("reason"),
                        row.getObject("review_on", LocalDate.class)));
    }
}

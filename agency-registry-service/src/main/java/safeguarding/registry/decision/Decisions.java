package safeguarding.registry.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** By concern; a concern on which nothing was decided is not among them. */
    public Map<UUID, List<Situation.Decision>> about(Collection<Concern> concerns) {
        Map<UUID, List<Situation.Decision>> found = new HashMap<>();
        rows.list("select concern, id, involvement, agency, tells, reason, review_on from disclosure_decision"
                + " where concern = any(?::uuid[]) order by id",
                row -> found.computeIfAbsent(row.getObject("concern", UUID.class), unused -> new ArrayList<>()).add(read(row)),
                concerns.stream().map(Concern::id).toList());
        return found;
    }

    private static Situation.Decision read(ResultSet row) throws SQLException {
        return new Situation.Decision(row.getObject("id", UUID.class), row.getObject("involvement", UUID.class),
                row.getString("agency"), row.getBoolean("tells"), row.getString("reason"),
                row.getObject("review_on", LocalDate.class));
    }
}

package safeguarding.disclosure.scheme.decision;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;

/** All decisions on applications. What one says is its only version. */
@ApplicationScoped
public class ApplicationDecisions {

    private final Rows rows;
    private final ContentVersions contents;

    ApplicationDecisions(Rows rows, ContentVersions contents) {
        this.rows = rows;
        this.contents = contents;
    }

    public Kept add(ApplicationDecision decision) {
        NewDecision said = decision.decision();
        rows.run(
                "insert into scheme_decision (id, application, number, corrects, follows, outcome, wording_digest, review_on,"
                        + " decided_at, trigger_code, grade, decision_maker) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.id(), decision.application(), decision.number(),
                decision.corrects(), decision.follows(), said.outcome(), decision.wordingDigest(),
                said.reviewOn(),
                decision.decidedAt(), said.trigger(), said.decisionMaker().grade(), said.decisionMaker().name());
        return contents.keep(decision.id(), 1, decision);
    }

    public Optional<ApplicationDecision> find(UUID application, @Nullable UUID id) {
        return rows.first("select id from scheme_decision where id = ? and application = ?",
                row -> row.getObject(1, UUID.class), id, application)
                .flatMap(found -> contents.find(found, 1, ApplicationDecision.class));
    }
}

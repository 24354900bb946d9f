package safeguarding.disclosure.decision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.admission.Admissions;
import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Digests;
import safeguarding.kit.trail.Kept;

/** All decisions. What one says is its only version; the row beside it holds codes and digests. */
@ApplicationScoped
class Decisions {

    private final Rows rows;
    private final ContentVersions contents;
    private final Admissions admissions;

    Decisions(Rows rows, ContentVersions contents, Admissions admissions) {
        this.admissions = admissions;
        this.rows = rows;
        this.contents = contents;
    }

    /** Under the lock of its request, so that no two have one number. */
    int nextNumber(UUID request) {
        return rows.first("select coalesce(max(number), 0) + 1 from disclosure_decision where request = ?",
                row -> row.getInt(1), request).orElse(1);
    }

    Kept add(DecisionView decision) {
        NewDecision said = decision.decision();
        rows.run("insert into disclosure_decision (id, request, number, corrects, follows, outcome, manner, wording_digest,"
                + " review_on, decided_at, trigger_code, grade, decision_maker)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", decision.id(), decision.request(),
                decision.number(), decision.corrects(), decision.follows(), said.outcome(), said.manner(),
                decision.wordingDigest(), said.reviewOn(), decision.decidedAt(), said.trigger(), said.decisionMaker().grade(),
                said.decisionMaker().name());
        return contents.keep(decision.id(), 1, decision);
    }

    Optional<DecisionView> decidedBy(String agency, UUID id) {
        return rows.first("select 1 from disclosure_decision join disclosure_request on disclosure_request.id = request"
                + " where disclosure_decision.id = ? and decider = ? and"
                + Admissions.admitsConcern("disclosure_request.concern"), row -> id, id, agency, admissions.reader())
                .flatMap(found -> contents.find(found, 1, DecisionView.class));
    }

    /** The decision in force on each of these requests, if it is about this concern and to this agency. */
    List<InForce> standing(UUID concern, String agency, List<UUID> requests) {
        return rows.list("select disclosure_decision.id, wording_digest from disclosure_request"
                + " join disclosure_decision on disclosure_decision.id = decision"
                + " where disclosure_request.id = any(?::uuid[]) and concern = ? and agency = ?"
                + " order by disclosure_request.id",
                row -> new InForce(row.getObject(1, UUID.class), row.getString(2)), requests, concern, agency);
    }

    Optional<DecisionView> find(UUID id) {
        return contents.find(id, 1, DecisionView.class);
    }

    static String digest(String wording) {
        return Digests.sha256(wording.getBytes(StandardCharsets.UTF_8));
    }

    record InForce(UUID id, @Nullable String wordingDigest) {
    }
}

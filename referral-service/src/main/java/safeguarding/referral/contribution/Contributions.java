package safeguarding.referral.contribution;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;

/** All contributions. Never changed: whoever thinks otherwise later says so later. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Contributions {

    private final Rows rows;
    private final ContentVersions contents;

    Contributions(Rows rows, ContentVersions contents) {
        this.rows = rows;
        this.contents = contents;
    }

    Kept record(Contribution contribution) {
        rows.run("insert into strategy_contribution (id, discussion, kind, agency) values (?, ?, ?, ?)", contribution.id(),
                contribution.discussion(), contribution.dissent() == null ? "CONTRIBUTION" : "DISSENT",
                contribution.by().agency());
        return contents.keep(contribution.id(), 1, contribution);
    }

    /** Of one discussion, the first first. */
    public List<Contribution> to(UUID discussion) {
        return rows.list("select id from strategy_contribution where discussion = ? order by position limit 500",
                row -> row.getObject(1, UUID.class), discussion).stream()
                .map(id -> contents.find(id, 1, Contribution.class)
                        .orElseThrow(() -> new IllegalStateException("a contribution has no content")))
                .toList();
    }
}

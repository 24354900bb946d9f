package safeguarding.registry.agency;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;

/** What the rest of the registry asks of the directory. */
@ApplicationScoped
public class AgencyDirectory {

    // A cycle of successors ends with the steps: an open agency ends its chain, so none can be in a cycle.
    private static final String CHAINS = """
            with recursive chain (asked, slug, type, status, successors, step) as (
                select slug, slug, type, status, successors, 0 from agency where slug = any (?)
                union all
                select chain.asked, next.slug, next.type, next.status, next.successors, chain.step + 1
                from chain join agency next on next.slug = chain.successors[1]
                where chain.status = 'CLOSED' and cardinality(chain.successors) = 1 and chain.step < 10
            )
            select asked, slug, type, status = 'OPEN' as open from chain where step = 0 or status = 'OPEN' order by step""";

    private final Rows rows;

    AgencyDirectory(Rows rows) {
        this.rows = rows;
    }

    /**
     * One answer for each agency. A closed one is answered for by the open one at the end of its line of single successors, ten
     * steps at most; where there is none, or the work went to several, nobody answers and it stands for itself, not open.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Answerable> answerableFor(Collection<String> slugs) {
        Map<String, Answerable> answers = new LinkedHashMap<>();
        for (String slug : slugs) {
            answers.put(slug, new Answerable(slug, slug, null, false));
        }
        if (!answers.isEmpty()) {
            List<Answerable> found = rows.list(CHAINS,
                    row -> new Answerable(row.getString("asked"), row.getString("slug"), row.getString("type"),
                            row.getBoolean("open")),
                    new HashSet<>(slugs));
            // In the order of the steps, so that the end of a line overwrites its beginning.
            found.forEach(answer -> answers.put(answer.slug(), answer));
        }
        return answers;
    }
}

package safeguarding.referral.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** What was asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Questions {

    private static final String INSERT = """
            insert into anonymous_question (id, referral, number, body, asked_at)
            select ?, ?, count(*) + 1, ?, ? from anonymous_question where referral = ?""";
    private static final String SELECT = """
            select question.id, question.body,
                exists (select 1 from anonymous_text answer where answer.question = question.id) as answered
            from anonymous_question question where question.referral = ? order by question.number""";

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    Questions(Rows rows, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    public UUID ask(UUID referral, String text) {
        UUID id = Ids.next();
        rows.run(INSERT, id, referral, text, clock.instant(), referral);
        trail.in(Chain.of(referral)).wrote("anonymous-question.asked", id, contents.keep(id, 1, text));
        return id;
    }

    public List<Question> of(UUID referral) {
        return rows.list(SELECT,
                row -> new Question(row.getObject(1, UUID.class), row.getString(2), row.getBoolean("answered")), referral);
    }
}

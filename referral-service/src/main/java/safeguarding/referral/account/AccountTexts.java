package safeguarding.referral.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.request.Discretion;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** The texts of anonymous people: as written until somebody has checked them, and from then on only as checked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountTexts {

    /** The first text, and fourteen more; together they are no longer than a concern's narrative may be. */
    public static final int LONGEST_ACCOUNT = 5000;
    public static final int LONGEST_ADDITION = 1000;
    public static final int MOST_ADDITIONS = 14;

    private static final String INSERT = """
            insert into anonymous_text (id, referral, number, kind, question, body, received_at)
            select ?, ?, count(*) + 1, ?, cast(? as uuid), ?, ? from anonymous_text where referral = ?""";
    private static final String SELECT = "select id, kind, question, body, received_at from anonymous_text where referral = ? order by number";

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    AccountTexts(Rows rows, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of several at once for one referral, one waits for the other: the referral's row is locked by whoever calls. */
    public UUID add(UUID referral, TextKind kind, @Nullable UUID question, String body) {
        UUID id = Discretion.newId();
        rows.run(INSERT, id, referral, kind, question, body, clock.instant(), referral);
        trail.in(Chain.of(referral)).noted("anonymous-text.received", id);
        return id;
    }

    public List<AccountText> of(UUID referral) {
        return rows.list(SELECT, AccountTexts::text, referral);
    }

    public Optional<CheckedText> checked(UUID text) {
        return contents.find(text, 1, CheckedText.class);
    }

    /** Keeps the checked words, and lets what was written go. */
    public void check(UUID text, CheckedText checked) {
        trail.in(Chain.of(checked.referral())).wrote("anonymous-text.checked", text, contents.keep(text, 1, checked));
        rows.run("update anonymous_text set body = null, checked = true where id = ?", text);
    }

    private static AccountText text(ResultSet row) throws SQLException {
        return new AccountText(row.getObject(1, UUID.class), TextKind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class), row.getString(4), Objects.requireNonNull(Rows.instant(row, "received_at")));
    }
}

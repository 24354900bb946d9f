package safeguarding.referral.tipline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.kit.web.Cursor;
import safeguarding.referral.anonymous.Channel;
import safeguarding.referral.form.Answer;
import safeguarding.referral.intake.PersonKind;

/** The anonymous referrals that an agency has taken in. */
@ApplicationScoped
class TiplineReferrals {

    private static final String SELECT = """
            select told.number, told.referral, told.channel, told.first_hand, told.immediate_danger, told.limits_explained,
                told.received_at,
                (select count(*) from anonymous_text text where text.referral = told.referral and not text.checked) as waiting
            from anonymous_referral told join referral on referral.id = told.referral
            where referral.recorded_by = ?""";

    private static final String NAMED = """
            select person.kind, concat_ws(' ', given.name ->> 'given', given.name ->> 'family') as name
            from (select 'CHILD' as kind, id, identity from child where referral = ? and status = 'RECEIVED'
                union all select 'ADULT', id, identity from adult where referral = ? and present) person,
                jsonb_array_elements(person.identity -> 'names') with ordinality as given (name, place)
            order by person.kind, person.id, given.place""";

    private final Rows rows;

    TiplineReferrals(Rows rows) {
        this.rows = rows;
    }

    /** One more than the limit, when there is more. */
    List<Numbered> after(String agency, Cursor cursor, int limit) {
        return rows.list(SELECT + " and told.number > ? order by told.number limit ?", TiplineReferrals::numbered, agency,
                cursor.position(), limit + 1);
    }

    /** Refuses one that is not the agency's as one that there is not. */
    TiplineReferral of(String agency, UUID referral) {
        return rows.first(SELECT + " and told.referral = ?", TiplineReferrals::numbered, agency, referral)
                .map(Numbered::referral).orElseThrow(TiplineReferralNotFound::new);
    }

    List<UUID> concerns(UUID referral) {
        return rows.list("select concern from anonymous_concern where referral = ? order by concern",
                row -> row.getObject(1, UUID.class), referral);
    }

    /** Whom the form names, as far as it does now: somebody may have put himself there. */
    List<TiplineView.Named> named(UUID referral) {
        return rows.list(NAMED, row -> new TiplineView.Named(PersonKind.valueOf(row.getString("kind")), row.getString("name")),
                referral, referral);
    }

    record Numbered(long number, TiplineReferral referral) {
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(row.getLong("number"),
                new TiplineReferral(row.getObject("referral", UUID.class), Channel.valueOf(row.getString("channel")),
                        Answer.valueOf(row.getString("first_hand")), Answer.valueOf(row.getString("immediate_danger")),
                        Answer.valueOf(row.getString("limits_explained")),
                        Objects.requireNonNull(Rows.instant(row, "received_at")), row.getInt("waiting")));
    }
}

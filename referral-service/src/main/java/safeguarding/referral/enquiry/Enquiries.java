package safeguarding.referral.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;

/** All enquiries, and what of a referral they are about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Enquiries {

    // Shared, so that nobody leaves the referral while something is recorded about him.
    private static final String VISIBLE = "select 1 from referral where id = ? and status = 'RECORDED'"
            + " and (recorded_by = ? or sent_to = ?) for share";

    private static final String ASKED = """
            select enquiry.child, enquiry.asked_on from enquiry join referral on referral.id = enquiry.referral
            where enquiry.child = any(?::uuid[]) and enquiry.asked is not null and enquiry.recorded_at <= ?
                and (enquiry.recorded_by = ? or referral.recorded_by = ? or referral.sent_to = ?)""";

    // Whoever says that he lives there is enough: and he is known to whoever may read that.
    private static final String LIVING = """
            select connection.child, connection.adult from connection join referral on referral.id = connection.referral
            where present and household = 'YES' and ended_on is null and (child = any(?::uuid[]) or adult = any(?::uuid[]))
                and referral.status = 'RECORDED'
                and (referral.recorded_by = ? or referral.sent_to = ? and not referral.unchecked)
            union
            select enquiry.child, answer.adult from enquiry_answer answer join enquiry on enquiry.id = answer.enquiry
            join referral on referral.id = enquiry.referral
            where household = 'YES' and (child = any(?::uuid[]) or adult = any(?::uuid[])) and referral.status = 'RECORDED'
                and (enquiry.recorded_by = ? or referral.recorded_by = ? or referral.sent_to = ? and not referral.unchecked)""";

    private final Rows rows;
    private final ContentVersions contents;

    Enquiries(Rows rows, ContentVersions contents) {
        this.rows = rows;
        this.contents = contents;
    }

    /** Refuses whoever has neither made nor received the referral. */
    public void requireVisible(UUID referral, String agency) {
        if (rows.first(VISIBLE, row -> row.getInt(1), referral, agency, agency).isEmpty()) {
            throw new EnquiryNotFound();
        }
    }

    /** The days on which somebody was asked about these children, as far as the agency may read of it, until an instant. */
    public List<AskedAbout> asked(Collection<UUID> children, String agency, Instant until) {
        return rows.list(ASKED, row -> new AskedAbout(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
                children,
                until, agency, agency, agency);
    }

    /** Who lives with whom of these people, by the referrals and enquiries that the agency may read, as they stand. */
    public Set<Living> living(Collection<UUID> people, String agency) {
        return new HashSet<>(rows.list(LIVING, row -> new Living(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                people, people, agency, agency, people, people, agency, agency, agency));
    }

    Set<UUID> children(UUID referral) {
        return new HashSet<>(rows.list("select id from child where referral = ? and status = 'RECEIVED'",
                row -> row.getObject(1, UUID.class), referral));
    }

    Set<UUID> adults(UUID referral) {
        return new HashSet<>(rows.list("select id from adult where referral = ? and present",
                row -> row.getObject(1, UUID.class), referral));
    }

    Kept record(EnquiryView view) {
        NewEnquiry said = view.enquiry();
        rows.run("insert into enquiry (id, referral, child, asked_on, asked, anybody_else, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)", view.id(), view.referral(), said.child(), said.askedOn(), said.asked(),
                said.anybodyElse(), view.recordedBy(), view.recordedAt());
        rows.batch("insert into enquiry_answer (enquiry, adult, caring, unsupervised, household) values (?, ?, ?, ?, ?)",
                said.adults().stream().map(answer -> new Object[] { view.id(), answer.adult(), answer.caring(),
                        answer.unsupervised(), answer.household() }).toList());
        return contents.keep(view.id(), 1, view);
    }

    /** Whether somebody was asked about every child of the referral since the last time that this was so. */
    boolean areComplete(UUID referral, String hub) {
        return rows.first("""
                select 1 from child where referral = ? and status = 'RECEIVED' and not exists (
                    select 1 from enquiry where enquiry.child = child.id and asked is not null and recorded_at > coalesce(
                        (select max(recorded_at) from happening where referral = ? and hub = ? and codes @> array['enquiry']),
                        '-infinity'))
                limit 1""", row -> row.getInt(1), referral, referral, hub).isEmpty();
    }

    List<EnquiryView> latest(UUID referral) {
        return rows.list("select id from enquiry where referral = ? order by recorded_at desc, id desc limit 200",
                row -> row.getObject(1, UUID.class), referral).stream()
                .map(id -> contents.find(id, 1, EnquiryView.class).orElseThrow(EnquiryNotFound::new)).toList();
    }
}

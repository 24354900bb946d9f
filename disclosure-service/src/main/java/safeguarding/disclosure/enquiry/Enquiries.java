package safeguarding.disclosure.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** All enquiries. One is opened in the transaction of the statement that names the agency. */
@ApplicationScoped
public class Enquiries {

    static final int MOST = 200;

    private static final String SELECT = "select id, version, statement, offender, asker, agency, state, asked_at, known,"
            + " answered_by, answered_at from involvement_enquiry";

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    Enquiries(Rows rows, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    public void open(UUID statement, UUID offender, String asker, String agency) {
        Instant now = clock.instant();
        Enquiry enquiry = Enquiry.opened(statement, offender, asker, agency, now);
        rows.run("insert into involvement_enquiry (id, version, statement, offender, asker, agency, state, asked_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)", enquiry.id(), enquiry.version(), statement, offender, asker, agency,
                enquiry.state(), now);
        note(enquiry, new EnquiryOpened(enquiry.id(), enquiry.version(), agency, now));
    }

    /** Somebody was asked because of this statement, and still is. */
    public boolean stands(UUID statement) {
        return rows.first("select 1 from involvement_enquiry where statement = ? and state <> 'WITHDRAWN'", row -> true,
                statement).orElse(false);
    }

    /** All that rest on this statement. */
    public void withdraw(UUID statement) {
        rows.list(SELECT + " where statement = ? and state <> 'WITHDRAWN' for update", Enquiries::read, statement)
                .forEach(enquiry -> put(enquiry.withdrawn(), new EnquiryWithdrawn(enquiry.id(), enquiry.version() + 1,
                        enquiry.agency(), clock.instant())));
    }

    /** What waits for an answer of this agency, the oldest first. */
    List<Enquiry> openFor(String agency) {
        return rows.list(SELECT + " where agency = ? and state = 'OPEN' order by asked_at, id limit " + MOST, Enquiries::read,
                agency);
    }

    /** For the agency that is asked; one that was withdrawn is there no more. */
    Optional<Enquiry> askedOf(String agency, UUID id) {
        return rows.first(SELECT + " where id = ? and agency = ? and state <> 'WITHDRAWN' for update", Enquiries::read, id,
                agency);
    }

    List<Enquiry> about(UUID offender) {
        return rows.list(SELECT + " where offender = ? order by asked_at desc, id limit " + MOST, Enquiries::read, offender);
    }

    void put(Enquiry enquiry, Announcement announcement) {
        NewReply reply = enquiry.reply();
        rows.run(
                "update involvement_enquiry set version = ?, state = ?, known = ?, answered_by = ?, answered_at = ? where id = ?",
                enquiry.version(), enquiry.state(), reply == null ? null : reply.known(), reply == null ? null : reply.by(),
                enquiry.answeredAt(), enquiry.id());
        note(enquiry, announcement);
    }

    private void note(Enquiry enquiry, Announcement announcement) {
        trail.in(Chain.of(enquiry.offender()).with(enquiry.agency())).wrote(announcement,
                contents.keep(enquiry.id(), enquiry.version(), enquiry));
    }

    private static Enquiry read(ResultSet row) throws SQLException {
        return new Enquiry(row.getObject("id", UUID.class), row.getLong("version"), row.getObject("statement", UUID.class),
                row.getObject("offender", UUID.class), row.getString("asker"), row.getString("agency"),
                EnquiryState.valueOf(row.getString("state")), Objects.requireNonNull(Rows.instant(row, "asked_at")),
                reply(row.getString("known"), row.getString("answered_by")), Rows.instant(row, "answered_at"));
    }

    private static @Nullable NewReply reply(@Nullable String known, @Nullable String by) {
        return known == null || by == null ? null : new NewReply(NewReply.Known.valueOf(known), by);
    }
}

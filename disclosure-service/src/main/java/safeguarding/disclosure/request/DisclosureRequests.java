package safeguarding.disclosure.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.admission.Admissions;
import safeguarding.kit.database.Rows;

/**
 * All requests. Visibility is part of the question: one of another agency's, or about somebody whose record is kept from
 * whoever
 * asks, is as one that is not there.
 */
@ApplicationScoped
public class DisclosureRequests {

    private static final String COLUMNS = "id, heard, concern, concern_version, concern_kind, concern_class, decider, involvement,"
            + " agency, state, asked_at, decision, decided_about, review_on, version, recipient, opened_by";
    private static final String SELECT = "select " + COLUMNS + ", position from disclosure_request";
    private static final String ADMITTED = " and decider = ? and" + Admissions.admitsConcern("disclosure_request.concern");

    private final Rows rows;
    private final Admissions admissions;

    DisclosureRequests(Rows rows, Admissions admissions) {
        this.rows = rows;
        this.admissions = admissions;
    }

    /** A request and its place in the list. */
    record Listed(long position, DisclosureRequest request) {
    }

    /** False when there is one of this id. */
    public boolean add(DisclosureRequest request) {
        DisclosureRequest.Opened opened = request.opened();
        return rows.run(
                "insert into disclosure_request (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do nothing",
                request.id(), request.heard(), request.about().concern(),
                request.about().concernVersion(), request.about().kind(), request.about().concernClass(), request.decider(),
                request.involvement(),
                request.agency(), request.state(), request.askedAt(), request.decision(), request.decidedAbout(),
                request.reviewOn(), request.version(), opened == null ? null : opened.recipient(),
                opened == null ? null : opened.trigger()) == 1;
    }

    Optional<DisclosureRequest> lock(UUID id) {
        return rows.first(SELECT + " where id = ? for update", DisclosureRequests::read, id);
    }

    public DisclosureRequest visibleTo(String agency, UUID id) {
        return rows.first(SELECT + " where id = ?" + ADMITTED, DisclosureRequests::read, id, agency, admissions.reader())
                .orElseThrow(RequestNotFound::new);
    }

    /** For changing it. */
    public DisclosureRequest lockedFor(String agency, UUID id) {
        return rows
                .first(SELECT + " where id = ?" + ADMITTED + " for update of disclosure_request", DisclosureRequests::read, id,
                        agency,
                        admissions.reader())
                .orElseThrow(RequestNotFound::new);
    }

    /** What officers have opened about a concern, for changing it. */
    public List<DisclosureRequest> lockedOpenedAbout(UUID concern) {
        return rows.list(
                SELECT + " where concern = ? and recipient is not null and state <> 'WITHDRAWN' order by id for update",
                DisclosureRequests::read, concern);
    }

    /** What waits for an officer of this agency. */
    List<Listed> waitingFor(String agency, long after, int most) {
        return rows.list(
                SELECT + " where state in ('WAITING', 'REVIEW_DUE')" + ADMITTED + " and position > ? order by position limit ?",
                row -> new Listed(row.getLong("position"), read(row)), agency, admissions.reader(), after, most);
    }

    /** Those whose review has fallen due. Each leaves the list when it is dealt with, so the limit only bounds one look. */
    public List<UUID> due(LocalDate today) {
        return rows.list("select id from disclosure_request where state = 'DECIDED' and review_on <= ?"
                + " order by review_on, id limit 10000", row -> row.getObject("id", UUID.class), today);
    }

    /** None when it is due no more; what another replica is at is passed over, for it will see to that. */
    public Optional<DisclosureRequest> lockDue(UUID id, LocalDate today) {
        return rows.first(SELECT + " where id = ? and state = 'DECIDED' and review_on <= ? for update skip locked",
                DisclosureRequests::read, id, today);
    }

    /** Locked before. One that comes back to the list stands at its end. */
    public void put(DisclosureRequest request) {
        rows.run(
                "update disclosure_request set heard = ?, concern_version = ?, concern_kind = ?, concern_class = ?, decider = ?,"
                        + " position = case when state <> ? then nextval('disclosure_request_position') else position end,"
                        + " state = ?, decision = ?, decided_about = ?, review_on = ?, version = ? where id = ?",
                request.heard(),
                request.about().concernVersion(), request.about().kind(),
                request.about().concernClass(), request.decider(), request.state(), request.state(), request.decision(),
                request.decidedAbout(), request.reviewOn(), request.version(), request.id());
    }

    private static DisclosureRequest read(ResultSet row) throws SQLException {
        return new DisclosureRequest(row.getObject("id", UUID.class), row.getLong("heard"),
                new DisclosureRequest.About(row.getObject("concern", UUID.class), row.getLong("concern_version"),
                        row.getString("concern_kind"),
                        row.getString("concern_class")),
                row.getString("decider"), row.getObject("involvement", UUID.class), row.getString("agency"),
                RequestState.valueOf(row.getString("state")), Objects.requireNonNull(Rows.instant(row, "asked_at")),
                row.getObject("decision", UUID.class), row.getObject("decided_about", Long.class),
                row.getObject("review_on", LocalDate.class), row.getLong("version"),
                opened(row.getString("recipient"), row.getString("opened_by")));
    }

    private static DisclosureRequest.@Nullable Opened opened(@Nullable String recipient, @Nullable String trigger) {
        return recipient == null || trigger == null ? null : new DisclosureRequest.Opened(recipient, trigger);
    }
}

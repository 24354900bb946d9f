package safeguarding.referral.receipted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** The receipts of whatever is shared: one for each agency and version, the first that was given. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NamedReceipts {

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    NamedReceipts(Rows rows, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /** The one that stands: given now, or before by somebody else there. */
    public NamedReceipt give(Shared shared, String agency, NewReceipt form) {
        int given = rows.run("insert into named_receipt (subject, version, agency, name, role, received_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing", shared.subject(), shared.version(), agency, form.name(),
                form.role(), clock.instant());
        NamedReceipt standing = rows.first("select * from named_receipt where subject = ? and version = ? and agency = ?",
                NamedReceipts::receipt, shared.subject(), shared.version(), agency)
                .orElseThrow(() -> new IllegalStateException("a receipt that was given is not there"));
        if (given == 1) {
            UUID id = Ids.next();
            trail.in(shared.chain()).wrote(shared.noun() + ".received", id,
                    contents.keep(id, 1, new KeptReceipt(shared.subject(), standing)));
        } else {
            trail.in(shared.chain()).noted(shared.noun() + ".received-before", shared.subject());
        }
        return standing;
    }

    /** Of all versions, the first given first. */
    public List<NamedReceipt> of(UUID subject) {
        return rows.list("select * from named_receipt where subject = ? order by received_at, version, agency limit 1000",
                NamedReceipts::receipt, subject);
    }

    public List<NamedReceipt> of(UUID subject, String agency) {
        return rows.list("select * from named_receipt where subject = ? and agency = ? order by version limit 1000",
                NamedReceipts::receipt, subject, agency);
    }

    private static NamedReceipt receipt(ResultSet row) throws SQLException {
        return new NamedReceipt(row.getLong("version"), row.getString("agency"), row.getString("name"), row.getString("role"),
                Objects.requireNonNull(Rows.instant(row, "received_at")));
    }

    /** As it is kept, with what it is a receipt of. */
    record KeptReceipt(UUID subject, NamedReceipt receipt) {
    }
}

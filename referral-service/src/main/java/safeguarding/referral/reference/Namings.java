package safeguarding.referral.reference;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;

/** Finds out whose ids a reader may be shown: whoever recorded the referral and whoever received it know them anyway. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Namings {

    private static final String BEFORE = "select 1 from referral where id = ? and (recorded_by = ? or exists"
            + " (select 1 from triage where triage.referral = referral.id and triage.hub = ?))";

    private final Rows rows;

    Namings(Rows rows) {
        this.rows = rows;
    }

    /** @param named whether it was the reader who named the children, by the ids that it knows */
    public Naming of(UUID scope, UUID referral, String reader, boolean named) {
        return new Naming(scope, named
                || rows.first(BEFORE, row -> row.getInt(1), referral, reader, reader).isPresent());
    }
}

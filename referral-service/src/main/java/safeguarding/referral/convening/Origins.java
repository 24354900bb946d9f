package safeguarding.referral.convening;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.referral.triage.Triages;

/** Where strategy discussions come from. */
@ApplicationScoped
public class Origins {

    private final Rows rows;
    private final Triages triages;

    Origins(Rows rows, Triages triages) {
        this.rows = rows;
        this.triages = triages;
    }

    @Transactional
    public Optional<Origin> of(UUID referral) {
        HashSet<UUID> children = new HashSet<>(rows.list("select id from child where referral = ? and status = 'RECEIVED'",
                row -> row.getObject(1, UUID.class), referral));
        String receiver = triages.hub(referral).orElse(null);
        return rows.first("select recorded_by, referrer from referral where id = ?",
                row -> new Origin(children, row.getString("recorded_by"),
                        row.getString("referrer").equals("NAMED") ? row.getString("recorded_by") : null, receiver),
                referral);
    }
}

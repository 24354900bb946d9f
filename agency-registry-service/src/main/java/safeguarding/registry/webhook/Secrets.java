package safeguarding.registry.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;

/** The secrets of each webhook: the present one and, for a while, the one before it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Secrets {

    // Written as Standard Webhooks has it.
    private static final String PREFIX = "whsec_";

    private final Rows rows;
    private final SecretLock lock;
    private final WebhookConfig config;
    private final Clock clock;

    Secrets(Rows rows, SecretLock lock, WebhookConfig config, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.config = config;
        this.clock = clock;
    }

    /** Those that sign now, the newest first. */
    public List<byte[]> valid(String agency, Instant now) {
        return rows.list("select id, sealed from webhook_secret where agency = ? and (ends_at is null or ends_at > ?)"
                + " order by made_at desc", row -> lock.open(row.getObject("id", UUID.class), row.getBytes("sealed")),
                agency, now);
    }

    /** Makes one; the one before it goes on for a while. */
    Made make(String agency) {
        Instant now = clock.instant();
        if (valid(agency, now).size() > 1) {
            throw new TooManySecrets();
        }
        Instant until = now.plus(config.secretsOverlap());
        int former = rows.run("update webhook_secret set ends_at = ? where agency = ? and ends_at is null", until, agency);
        return keep(agency, now, former == 0 ? null : until);
    }

    /** Makes one beside which no other is valid. */
    Made makeOnly(String agency) {
        Instant now = clock.instant();
        rows.run("update webhook_secret set ends_at = ? where agency = ? and (ends_at is null or ends_at > ?)", now, agency,
                now);
        return keep(agency, now, null);
    }

    private Made keep(String agency, Instant now, @Nullable Instant formerUntil) {
        UUID id = Ids.next();
        byte[] secret = lock.fresh();
        rows.run("insert into webhook_secret (id, agency, sealed, made_at) values (?, ?, ?, ?)", id, agency,
                lock.seal(id, secret), now);
        return new Made(PREFIX + Base64.getEncoder().encodeToString(secret), formerUntil);
    }

    /** A new secret as it is told, once. */
    record Made(String written, @Nullable Instant formerUntil) {
    }
}

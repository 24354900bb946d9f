package safeguarding.registry.crowding;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import safeguarding.kit.database.Rows;

/**
 * The keys that stand on too many records. Which they are follows from the records that are there and from nothing else, so
 * that
 * every order of arrival ends in the same place. Only ever changed in the lane.
 */
@ApplicationScoped
public class CrowdedKeys {

    private static final Logger LOG = Logger.getLogger(CrowdedKeys.class);

    // Counted no further than the bound: what stands on a million records costs no more than what stands on just too many.
    private static final String TURNED = """
            select key, crowded from (
                select asked.key, (select count(*) from (select 1 from person_key held where held.key = asked.key limit ?) counted) = ?
                    as crowded, exists (select 1 from crowded_key known where known.key = asked.key) as known
                from unnest(?::text[]) as asked (key)) found
            where crowded <> known""";

    private final Rows rows;
    private final CrowdingConfig config;
    private final Clock clock;

    public CrowdedKeys(Rows rows, CrowdingConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    private record Turned(String key, boolean crowded) {
    }

    public Set<String> all() {
        return Set.copyOf(rows.list("select key from crowded_key", row -> row.getString(1)));
    }

    /** What these records are found by now. */
    public Set<String> of(Collection<UUID> records) {
        return new HashSet<>(rows.list("select distinct key from person_key where record = any(?::uuid[])",
                row -> row.getString(1), records));
    }

    /** All records that have one of these keys, of those that have become crowded or are so no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> turn(Collection<String> keys) {
        int tooMany = config.crowdedOver() + 1;
        List<Turned> turned = rows.list(TURNED, row -> new Turned(row.getString(1), row.getBoolean(2)), tooMany, tooMany, keys);
        for (Turned one : turned) {
            // The key itself may name somebody.
            LOG.warnf("a key of matching is %s by more than %d records", one.crowded() ? "shared" : "no longer shared",
                    config.crowdedOver());
            if (one.crowded()) {
                rows.run("insert into crowded_key (key, since) values (?, ?)", one.key(), clock.instant());
            } else {
                rows.run("delete from crowded_key where key = ?", one.key());
            }
        }
        return turned.isEmpty() ? List.of()
                : rows.list("select distinct record from person_key where key = any(?::text[])",
                        row -> row.getObject(1, UUID.class), turned.stream().map(Turned::key).toList());
    }

    long count() {
        return rows.first("select count(*) from crowded_key", row -> row.getLong(1)).orElse(0L);
    }
}

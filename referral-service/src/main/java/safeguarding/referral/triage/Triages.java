package safeguarding.referral.triage;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.referral.decision.Decision;
import safeguarding.referral.decision.Rating;

/** All triages: one for each referral and each hub that has received it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Triages {

    private static final String FIND = "select id, version from triage where referral = ? and hub = ?";

    private final Rows rows;
    private final ContentVersions contents;

    Triages(Rows rows, ContentVersions contents) {
        this.rows = rows;
        this.contents = contents;
    }

    Optional<TriageView> find(UUID referral, String hub) {
        return present(FIND, referral, hub);
    }

    /** Locked, so that what happens with one referral at one hub happens one after the other. */
    Optional<TriageView> lock(UUID referral, String hub) {
        // First the referral, as whoever amends it does; its row is needed for all that refers to it.
        rows.run("select 1 from referral where id = ? for key share", referral);
        return present(FIND + " for update", referral, hub);
    }

    /**
     * For whoever records what happens with a referral: refuses unless it is before this hub. Nobody else does so meanwhile.
     */
    public void requireHere(UUID referral, String hub) {
        if (lock(referral, hub).orElseThrow(TriageNotFound::new).status() == TriageStatus.GONE) {
            throw new TriageGone();
        }
    }

    /** For whoever reads beside the triage: refuses any hub that has not received the referral. */
    public void require(UUID referral, String hub) {
        if (find(referral, hub).isEmpty()) {
            throw new TriageNotFound();
        }
    }

    /** Whether the hub has it before it, or had: what it decided then is still its decision. */
    public boolean hasReceived(UUID referral, String hub) {
        return find(referral, hub).isPresent();
    }

    /** The hub that has the referral before it, if one has. */
    public Optional<String> hub(UUID referral) {
        return told(referral).map(Told::hub);
    }

    /** The same; and until the transaction ends nobody else says what has happened there. */
    public Optional<String> lockHub(UUID referral) {
        Optional<String> hub = hub(referral);
        return hub.flatMap(there -> lock(referral, there)).filter(triage -> triage.status() != TriageStatus.GONE)
                .map(TriageView::hub);
    }

    /** Of the hub that has the referral before it, if one has. */
    public Optional<Told> told(UUID referral) {
        return rows.first("select id, version from triage where referral = ? and status <> 'GONE' order by received_at desc",
                row -> version(row.getObject(1, UUID.class), row.getLong(2)), referral).map(Told::of);
    }

    private Optional<TriageView> present(String sql, UUID referral, String hub) {
        return rows.first(sql, row -> version(row.getObject(1, UUID.class), row.getLong(2)), referral, hub);
    }

    TriageView version(UUID id, long version) {
        return contents.find(id, version, TriageView.class).orElseThrow(TriageNotFound::new);
    }

    /** The other hubs that have the referral before them; there is at most one, but nothing here depends on it. */
    Iterable<String> otherHubs(UUID referral, @Nullable String than) {
        return rows.list("select hub from triage where referral = ? and status <> 'GONE' and hub is distinct from ?::text",
                row -> row.getString(1), referral, than);
    }

    Kept open(TriageView first) {
        rows.later(
                "insert into triage (id, version, referral, hub, status, received_at, changed_at) values (?, ?, ?, ?, ?, ?, ?)",
                first.id(), first.version(), first.referral(), first.hub(), first.status(), first.receivedAt(),
                first.changedAt());
        return contents.keep(first.id(), first.version(), first);
    }

    Kept settle(TriageView next) {
        Rating rating = next.rating();
        Decision decision = next.decision();
        rows.run(
                "update triage set version = ?, status = ?, rating = ?, route = ?, received_at = ?, changed_at = ? where id = ?",
                next.version(), next.status(), rating == null ? null : rating.rating(),
                decision == null ? null : decision.route(), next.receivedAt(), next.changedAt(), next.id());
        return contents.keep(next.id(), next.version(), next);
    }
}

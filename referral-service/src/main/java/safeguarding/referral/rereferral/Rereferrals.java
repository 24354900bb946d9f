package safeguarding.referral.rereferral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;

/** All links between referrals. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rereferrals {

    private record Present(UUID id, long version) {
    }

    private final Rows rows;
    private final ContentVersions contents;

    Rereferrals(Rows rows, ContentVersions contents) {
        this.rows = rows;
        this.contents = contents;
    }

    /** Empty where the two are linked already. */
    Optional<Kept> link(Rereferral link) {
        int linked = rows.run(
                "insert into rereferral (id, version, referral, earlier, linked_by, present) values (?, ?, ?, ?, ?, true)"
                        + " on conflict do nothing",
                link.id(), link.version(), link.referral(), link.earlier(), link.linkedBy());
        return linked == 0 ? Optional.empty() : Optional.of(keep(link));
    }

    List<Rereferral> of(UUID referral) {
        return rows.list("select id, version from rereferral where ? in (referral, earlier) and present order by id limit 200",
                row -> new Present(row.getObject(1, UUID.class), row.getLong(2)), referral).stream()
                .flatMap(present -> contents.find(present.id(), present.version(), Rereferral.class).stream()).toList();
    }

    /** Locked, and only for the agency that made it. */
    Rereferral toBeChangedBy(String agency, UUID referral, UUID link) {
        return rows
                .first("select version from rereferral where id = ? and referral = ? and linked_by = ? and present for update",
                        row -> row.getLong(1), link, referral, agency)
                .flatMap(version -> contents.find(link, version, Rereferral.class)).orElseThrow(RereferralNotFound::new);
    }

    Kept withdraw(Rereferral next) {
        rows.run("update rereferral set version = ?, present = false where id = ?", next.version(), next.id());
        return keep(next);
    }

    private Kept keep(Rereferral link) {
        return contents.keep(link.id(), link.version(), link);
    }
}

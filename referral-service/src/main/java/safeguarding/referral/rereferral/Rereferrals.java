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

    // As few as are shown are chosen among those whose other end the agency may see: the others must not crowd them out.
    private static final String SEEN = "select link.id, link.version from rereferral link join referral other"
            + " on other.id in (link.referral, link.earlier) and other.id <> ? where ? in (link.referral, link.earlier)"
            + " and link.present and (other.recorded_by = ? or other.sent_to = ? and not other.unchecked)"
            + " order by link.id limit 200";

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

    /** Those of a referral that the agency may see, to others that it may see. */
    List<Rereferral> of(UUID referral, String agency) {
        return rows.list(SEEN, row -> new Present(row.getObject(1, UUID.class), row.getLong(2)), referral, referral, agency,
                agency).stream()
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

package safeguarding.referral.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.jpa.HibernateHints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import safeguarding.kit.database.Rows;

/** All referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private static final String OPEN = "insert into referral (id, version, status, recorded_by, sent_to, recorded_at, changed_at, referrer,"
            + " unchecked, identity_openings) values (?, ?, ?, ?, ?::text, ?, ?, ?, ?, ?)";
    private static final String VISIBLE = "id = ?1 and (recordedBy = ?2 or sentTo = ?2 and not unchecked)";

    private final Rows rows;

    Referrals(Rows rows) {
        this.rows = rows;
    }

    /** Past Hibernate and together with its people and all that follows at once: nearly all of intake is this. */
    void open(Referral first) {
        rows.later(OPEN, first.id(), first.version(), first.status(), first.recordedBy(), first.sentTo(), first.recordedAt(),
                first.changedAt(), first.referrer(), first.isUnchecked(), first.identityOpenings());
    }

    Referral visibleTo(String agency, UUID id) {
        return find(VISIBLE, id, agency).singleResultOptional().orElseThrow(ReferralNotFound::new);
    }

    /** Locked, so that of two changes at once the later sees the revision of the earlier. */
    Referral toBeChangedBy(String agency, UUID id) {
        Referral referral = find(VISIBLE, id, agency).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional()
                .orElseThrow(ReferralNotFound::new);
        if (!referral.isRecordedBy(agency)) {
            throw new ReferralNotYoursToChange();
        }
        return referral;
    }

    /**
     * Has the rest of this transaction see the database as it is now, so that a set read table by table is a set that there
     * was. Only before anything else in the transaction.
     */
    public void readAsOfOneMoment() {
        getEntityManager().createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
    }

    /** Refuses, as for one that there is not, where the agency did not record it. */
    public ReferrerKind referrerOf(String agency, UUID id) {
        return find("id = ?1 and recordedBy = ?2", id, agency).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional()
                .orElseThrow(ReferralNotFound::new).referrer();
    }

    /** Refuses, as for one that there is not, where the agency neither recorded nor received it. */
    public void requireVisibleTo(String agency, UUID id) {
        visibleTo(agency, id);
    }

    /** When each of these was recorded that the agency recorded or received; of the others there is nothing. */
    public Map<UUID, Instant> visibleAmong(String agency, Collection<UUID> ids) {
        return find("id in ?1 and (recordedBy = ?2 or sentTo = ?2 and not unchecked)", ids, agency)
                .withHint(HibernateHints.HINT_READ_ONLY, true).stream()
                .collect(Collectors.toMap(Referral::id, Referral::recordedAt));
    }

    /** Until the transaction ends, whoever else locks it waits. */
    public void lock(UUID id) {
        getEntityManager().find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean isWithdrawn(UUID id) {
        return count("id = ?1 and status = ?2", id, ReferralStatus.WITHDRAWN) > 0;
    }

    /** No version of the referral says who, so that none changes by it. */
    public void withholdReferrer(UUID id) {
        update("referrer = ?1 where id = ?2", ReferrerKind.IDENTITY_WITHHELD, id);
    }

    /** From now on every reading of the referral shows it. */
    public void identityOpened(UUID id) {
        update("identityOpenings = identityOpenings + 1 where id = ?1", id);
    }

    public void holdBack(UUID id, boolean unchecked) {
        update("unchecked = ?1 where id = ?2", unchecked, id);
    }

    public List<ReferralFact> among(Collection<UUID> ids) {
        return find("id in ?1", ids).withHint(HibernateHints.HINT_READ_ONLY, true).stream()
                .map(referral -> new ReferralFact(referral.id(), referral.version(),
                        referral.status() == ReferralStatus.WITHDRAWN))
                .toList();
    }
}

package safeguarding.referral.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.jpa.HibernateHints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private static final String VISIBLE = "id = ?1 and (recordedBy = ?2 or sentTo = ?2)";

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

    public List<ReferralFact> among(Collection<UUID> ids) {
        return find("id in ?1", ids).withHint(HibernateHints.HINT_READ_ONLY, true).stream()
                .map(referral -> new ReferralFact(referral.id(), referral.version(),
                        referral.status() == ReferralStatus.WITHDRAWN))
                .toList();
    }
}

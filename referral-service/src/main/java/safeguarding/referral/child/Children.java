package safeguarding.referral.child;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.jpa.HibernateHints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The children of all referrals. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<Child, UUID> {

    public void record(UUID referral, List<ChildView> children) {
        persist(children.stream().map(child -> new Child(referral, child)));
    }

    /** Everybody whom any version of the referral has named. */
    public Set<UUID> everOf(UUID referral) {
        return list("referral", referral).stream().map(Child::id).collect(Collectors.toSet());
    }

    /** Makes the present set of a referral's children this one. */
    public void settle(UUID referral, List<ChildView> present) {
        Map<UUID, Child> known = list("referral", referral).stream().collect(Collectors.toMap(Child::id, Function.identity()));
        for (ChildView described : present) {
            Child child = known.remove(described.id());
            if (child == null) {
                persist(new Child(referral, described));
            } else {
                child.describe(described);
            }
        }
        known.values().forEach(Child::leaveOut);
    }

    public void withdraw(UUID referral) {
        list("referral", referral).forEach(Child::withdraw);
    }

    /** Those who are there for linkage: whoever was received, and whoever a standing concern is about, even if he was not. */
    public List<ChildFact> linkedIn(Collection<UUID> referrals) {
        return find("""
                from Child child where child.referral in ?1 and (child.status = RECEIVED
                    or exists (select 1 from Concern concern where concern.child = child.id and concern.status = RECORDED))
                order by child.id""", referrals)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream().map(Child::fact).toList();
    }
}

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
import safeguarding.kit.database.Rows;
import safeguarding.referral.form.Identities;

/** The children of all referrals. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<Child, UUID> {

    private static final String RECORD = """
            insert into child (id, referral, status, identity, expected_on)
            select id, ?, 'RECEIVED', identity, expected_on
            from unnest(?::uuid[], ?::jsonb[], ?::date[]) as said (id, identity, expected_on)""";

    private final Rows rows;
    private final Identities identities;

    Children(Rows rows, Identities identities) {
        this.rows = rows;
        this.identities = identities;
    }

    /** With the referral, of which these are the first. */
    public void record(UUID referral, List<ChildView> children) {
        if (!children.isEmpty()) {
            rows.later(RECORD, referral, children.stream().map(ChildView::id).toList(),
                    children.stream().map(child -> identities.written(child.identity())).toList(),
                    children.stream().map(ChildView::expectedOn).toList());
        }
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

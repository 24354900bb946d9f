package safeguarding.referral.adult;

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

/** The adults of all referrals. */
@ApplicationScoped
public class Adults implements PanacheRepositoryBase<Adult, UUID> {

    private static final String RECORD = """
            insert into adult (id, referral, present, identity_status, identity)
            select id, ?, true, identity_status, identity
            from unnest(?::uuid[], ?::text[], ?::jsonb[]) as said (id, identity_status, identity)""";

    private final Rows rows;
    private final Identities identities;

    Adults(Rows rows, Identities identities) {
        this.rows = rows;
        this.identities = identities;
    }

    /** With the referral, of which these are the first. */
    public void record(UUID referral, List<AdultView> adults) {
        if (!adults.isEmpty()) {
            rows.later(RECORD, referral, adults.stream().map(AdultView::id).toList(),
                    adults.stream().map(adult -> adult.identityStatus().name()).toList(),
                    adults.stream().map(adult -> identities.written(adult.identity())).toList());
        }
    }

    /** Everybody whom any version of the referral has named. */
    public Set<UUID> everOf(UUID referral) {
        return list("referral", referral).stream().map(Adult::id).collect(Collectors.toSet());
    }

    /** Makes the present set of a referral's adults this one. */
    public void settle(UUID referral, List<AdultView> present) {
        Map<UUID, Adult> known = list("referral", referral).stream().collect(Collectors.toMap(Adult::id, Function.identity()));
        for (AdultView described : present) {
            Adult adult = known.remove(described.id());
            if (adult == null) {
                persist(new Adult(referral, described));
            } else {
                adult.describe(described);
            }
        }
        known.values().stream().filter(Adult::isPresent).forEach(Adult::leaveOut);
    }

    /**
     * Those who are there for linkage: whoever is present in a referral that stands, and whoever a standing concern is about,
     * even if his referral names him no more. Otherwise those who were told of it would be told that it was taken back.
     */
    public List<AdultFact> linkedIn(Collection<UUID> referrals) {
        return find("""
                from Adult adult where adult.referral in ?1 and (
                    adult.present and exists (select 1 from Referral referral
                        where referral.id = adult.referral and referral.status = RECORDED)
                    or exists (select 1 from Concern concern where concern.adult = adult.id and concern.status = RECORDED))
                order by adult.id""", referrals)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream().map(Adult::fact).toList();
    }
}

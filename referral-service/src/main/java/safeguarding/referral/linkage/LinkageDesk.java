package safeguarding.referral.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.trail.Trail;
import safeguarding.referral.adult.Adults;
import safeguarding.referral.child.Children;
import safeguarding.referral.concern.ConcernFact;
import safeguarding.referral.concern.Concerns;
import safeguarding.referral.connection.ConnectionFact;
import safeguarding.referral.connection.Connections;
import safeguarding.referral.intake.ReferralFact;
import safeguarding.referral.intake.Referrals;
import safeguarding.referral.invitation.InvitationFact;
import safeguarding.referral.invitation.Invitations;

/** Where the registry is given facts, batch by batch, with one round to the database for each table. */
@ApplicationScoped
class LinkageDesk {

    private final Referrals referrals;
    private final Children children;
    private final Adults adults;
    private final Connections connections;
    private final Concerns concerns;
    private final Invitations invitations;
    private final Trail trail;

    LinkageDesk(Referrals referrals, Children children, Adults adults, Connections connections, Concerns concerns,
            Invitations invitations, Trail trail) {
        this.referrals = referrals;
        this.children = children;
        this.adults = adults;
        this.connections = connections;
        this.concerns = concerns;
        this.invitations = invitations;
        this.trail = trail;
    }

    @Transactional
    LinkageRecords read(LinkageIds asked) {
        referrals.readAsOfOneMoment();
        // Also when nothing is found.
        trail.noted("linkage-records.asked-for", null);
        Set<UUID> missing = new LinkedHashSet<>(asked.ids());
        List<LinkageRecord> records = new ArrayList<>(ofReferrals(missing));
        note("referral", records, missing);
        List<LinkageRecord> ofConcerns = missing.isEmpty() ? List.of()
                : concerns.among(missing).stream().map(LinkageDesk::recordOf).toList();
        note("concern", ofConcerns, missing);
        records.addAll(ofConcerns);
        List<LinkageRecord> ofDiscussions = missing.isEmpty() ? List.of()
                : invitations.among(missing).stream().map(LinkageDesk::recordOf).toList();
        note("strategy-discussion", ofDiscussions, missing);
        records.addAll(ofDiscussions);
        return new LinkageRecords(records, List.copyOf(missing));
    }

    private void note(String noun, List<LinkageRecord> read, Set<UUID> missing) {
        trail.read(noun, read.stream().collect(Collectors.toMap(LinkageRecord::id, LinkageRecord::version)), "linkage");
        read.forEach(record -> missing.remove(record.id()));
    }

    private List<LinkageRecord> ofReferrals(Set<UUID> ids) {
        List<ReferralFact> found = referrals.among(ids);
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> all = found.stream().map(ReferralFact::id).toList();
        // A referral that was taken back connects nobody any more.
        List<UUID> standing = found.stream().filter(referral -> !referral.withdrawn()).map(ReferralFact::id).toList();
        Map<UUID, List<LinkedPerson>> people = Stream.concat(
                children.linkedIn(all).stream().map(child -> Map.entry(child.referral(), LinkedPerson.of(child))),
                adults.linkedIn(all).stream().map(adult -> Map.entry(adult.referral(), LinkedPerson.of(adult))))
                .collect(
                        Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<UUID, List<LinkedConnection>> linked = connections.presentIn(standing).stream().collect(Collectors
                .groupingBy(ConnectionFact::referral, Collectors.mapping(LinkedConnection::of, Collectors.toList())));
        return found.stream().map(referral -> recordOf(referral, people.getOrDefault(referral.id(), List.of()),
                linked.getOrDefault(referral.id(), List.of()))).toList();
    }

    private static LinkageRecord recordOf(ReferralFact referral, List<LinkedPerson> people, List<LinkedConnection> linked) {
        return new LinkageRecord(referral.id(), referral.version(), people, linked, List.of(), null);
    }

    private static LinkageRecord recordOf(InvitationFact discussion) {
        return new LinkageRecord(discussion.id(), discussion.version(), List.of(), List.of(), List.of(),
                LinkedInvitation.of(discussion));
    }

    private static LinkageRecord recordOf(ConcernFact concern) {
        return new LinkageRecord(concern.id(), concern.version(), List.of(), List.of(), List.of(LinkedConcern.of(concern)),
                null);
    }
}

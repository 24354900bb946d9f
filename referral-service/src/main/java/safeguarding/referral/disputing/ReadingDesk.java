package safeguarding.referral.disputing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.disagreement.Disagreement;
import safeguarding.referral.disagreement.DisagreementState;
import safeguarding.referral.disagreement.Disagreements;
import safeguarding.referral.disagreement.Listed;
import safeguarding.referral.disagreement.Party;
import safeguarding.referral.ladder.Ladders;
import safeguarding.referral.ladder.Stage;
import safeguarding.referral.reference.Naming;
import safeguarding.referral.reference.Namings;

/** Where the parties of a disagreement, and the partnership that sees it, read how it stands. */
@ApplicationScoped
class ReadingDesk {

    private final Disagreements disagreements;
    private final Deadlines deadlines;
    private final Ladders ladders;
    private final Namings namings;
    private final Trail trail;
    private final Caller caller;

    ReadingDesk(Disagreements disagreements, Deadlines deadlines, Ladders ladders, Namings namings, Trail trail,
            Caller caller) {
        this.disagreements = disagreements;
        this.deadlines = deadlines;
        this.ladders = ladders;
        this.namings = namings;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    DisagreementPage page(DisagreementQuery query) {
        long after = Cursor.decode(query.after()).position();
        // One more than asked for tells whether there is another page.
        List<Listed> found = disagreements.page(party(), query.onlyOpen(), query.onlyOwed(), after,
                query.most() + 1);
        List<Listed> items = found.subList(0, Math.min(found.size(), query.most()));
        Map<UUID, Long> versions = items.stream().collect(Collectors.toMap(Listed::id, Listed::version));
        trail.searched("disagreement", query, items.size());
        trail.read("disagreement", versions, "listed");
        boolean more = found.size() > items.size();
        return new DisagreementPage(items.stream().map(DisagreementItem::of).toList(),
                more ? new Cursor(items.get(items.size() - 1).position()).encoded() : null);
    }

    @Transactional
    DisagreementView read(UUID id) {
        return shown(disagreements.seenBy(id, party()));
    }

    @Transactional
    DisagreementView readVersion(UUID id, long version) {
        disagreements.seenBy(id, party());
        return shown(disagreements.version(id, version));
    }

    private DisagreementView shown(Disagreement disagreement) {
        boolean raiser = disagreement.raised().agency().equals(caller.agency());
        Naming naming = namings.of(disagreement.scope(), disagreement.referral(), caller.agency(),
                raiser && disagreement.discussion() == null);
        String above = disagreement.state() == DisagreementState.SETTLED ? null
                : ladders.version(disagreement.ladder(), disagreement.ladderVersion())
                        .above(disagreement.present().stage()).map(Stage::stage).orElse(null);
        trail.in(Chain.of(disagreement.referral())).read("disagreement", disagreement.id(), disagreement.version(), "full");
        return DisagreementView.of(disagreement, naming, above, deadlines.about(disagreement.id()));
    }

    private Party party() {
        return new Party(caller.agency(), caller.has(DisputeDesk.PARTNERSHIP));
    }
}

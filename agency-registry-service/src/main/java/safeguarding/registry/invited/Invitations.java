package safeguarding.registry.invited;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.Inboxes.Item;
import safeguarding.registry.delivery.ItemKind;

/**
 * Puts word of invitations into the inboxes. It goes by what the owner says now, whatever was said before: the same answer
 * twice
 * changes nothing. Whoever calls this is in the lane, so two answers about one discussion come one after the other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Invitations {

    private static final String KEEP = "insert into invitation (id, discussion, agency, stands, waits, changed_at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (id) do update set stands = excluded.stands, waits = excluded.waits,"
            + " changed_at = excluded.changed_at";

    private final Inboxes inboxes;
    private final Rows rows;
    private final Trail trail;
    private final Clock clock;

    Invitations(Inboxes inboxes, Rows rows, Trail trail, Clock clock) {
        this.inboxes = inboxes;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * These agencies are invited, and nobody else is; to a discussion that is not to be, nobody.
     *
     * @param waits whether the discussion is still to come to its end
     */
    public void are(Actor actor, UUID discussion, Set<String> agencies, boolean waits) {
        Map<String, Invitation> known = new HashMap<>();
        rows.list("select id, agency, stands, waits from invitation where discussion = ?", Invitation::of, discussion)
                .forEach(invitation -> known.put(invitation.agency(), invitation));
        Set<String> all = new TreeSet<>(known.keySet());
        all.addAll(agencies);
        Instant now = clock.instant();
        List<Item> items = new ArrayList<>();
        for (String agency : all) {
            Invitation before = known.get(agency);
            boolean stands = agencies.contains(agency);
            Invitation after = new Invitation(before == null ? Ids.next() : before.id(), agency, stands, stands && waits);
            if (after.equals(before)) {
                continue;
            }
            rows.run(KEEP, after.id(), discussion, agency, stands, after.waits(), now);
            if (before == null || before.stands() != stands) {
                trail.in(Chain.of(discussion).with(agency)).noted(actor, stands ? "invitation.told" : "invitation.recalled",
                        after.id());
                items.add(Item.about(after.id(), agency, stands ? ItemKind.INVITATION : ItemKind.INVITATION_RECALL));
            }
        }
        inboxes.put(items, now);
    }
}

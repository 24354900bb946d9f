package safeguarding.registry.invited;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.circle.LinkageRecord.LinkedInvitation;
import safeguarding.registry.circle.LinkageRecord.LinkedInvitee;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.Inboxes.Item;
import safeguarding.registry.delivery.ItemKind;

/**
 * Puts word of invitations into the inboxes. It goes by what the owner says now, whatever was said before: the same answer
 * twice changes nothing, and what was over before anybody here heard of it is nothing to be told. Whoever calls this is in the
 * lane, so two answers about one discussion come one after the other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Invitations {

    // Of each agency the one that stands comes last, and before it those of which it was told.
    private static final String KNOWN = "select id, agency, stands, waits, told from invitation where discussion = ?"
            + " order by stands, told";

    private static final String KEEP = "insert into invitation (id, discussion, agency, children, stands, waits, told, changed_at)"
            + " values (?, ?, ?, ?::uuid[], ?, ?, ?, ?) on conflict (id) do update set children = excluded.children,"
            + " stands = excluded.stands, waits = excluded.waits, told = excluded.told, changed_at = excluded.changed_at";

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

    /** These agencies are invited, and nobody else is. */
    public void are(Actor actor, UUID discussion, LinkedInvitation said) {
        Map<String, Invitation> known = new HashMap<>();
        rows.list(KNOWN, Invitation::of, discussion).forEach(invitation -> known.put(invitation.agency(), invitation));
        Map<String, Boolean> invited = said.invitees().stream()
                .collect(Collectors.toMap(LinkedInvitee::agency, LinkedInvitee::waits));
        TreeSet<String> all = new TreeSet<>(known.keySet());
        all.addAll(invited.keySet());
        Instant now = clock.instant();
        List<@Nullable Object[]> kept = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (String agency : all) {
            Invitation before = known.get(agency);
            Invitation after = after(before, agency, invited.get(agency));
            if (after == null || after.equals(before)) {
                continue;
            }
            kept.add(new Object[] { after.id(), discussion, agency, said.children(), after.stands(), after.waits(),
                    after.told(), now });
            ItemKind kind = word(before, after);
            if (kind != null) {
                trail.in(Chain.of(discussion).with(agency)).noted(actor,
                        kind == ItemKind.INVITATION ? "invitation.told" : "invitation.recalled", after.id());
                items.add(Item.about(after.id(), agency, kind));
            }
        }
        rows.batch(KEEP, kept);
        inboxes.put(items, now);
    }

    private static @Nullable Invitation after(@Nullable Invitation before, String agency, @Nullable Boolean waits) {
        if (waits == null) {
            return before == null ? null : before.recalled();
        }
        return before == null || !before.stands() ? Invitation.anew(before, agency, waits) : before.standing(waits);
    }

    /** What its agency is to hear of it. */
    private static @Nullable ItemKind word(@Nullable Invitation before, Invitation after) {
        if (!after.told()) {
            return null;
        }
        if (!after.stands()) {
            return ItemKind.INVITATION_RECALL;
        }
        return before != null && before.id().equals(after.id()) && before.told() ? null : ItemKind.INVITATION;
    }
}

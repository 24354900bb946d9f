package safeguarding.referral.note;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Revision;
import safeguarding.referral.contribution.Contributions;
import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.receipted.NamedReceipt;
import safeguarding.referral.receipted.NamedReceipts;
import safeguarding.referral.receipted.NewReceipt;
import safeguarding.referral.receipted.ReceiptClocks;
import safeguarding.referral.receipted.ReceiptClocks.Occasion;
import safeguarding.referral.receipted.Shared;
import safeguarding.referral.reference.Naming;
import safeguarding.referral.reference.Namings;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.strategy.DiscussionNotFound;
import safeguarding.referral.strategy.DiscussionState;
import safeguarding.referral.strategy.DiscussionVerb;
import safeguarding.referral.strategy.Discussions;

/** Where everyone invited reads: whoever came, whoever missed it, and nobody else. */
@ApplicationScoped
class NoteDesk {

    private static final String INVITATIONS = """
            select invited.*, note_version is not null and receipt.version is null as awaits, due.due_at from (
                select discussion.id, discussion.version, discussion.referral, discussion.state, discussion.note_version,
                    invitee.agency, invitee.position,
                    discussion.convened_by = invitee.agency or referral.recorded_by = invitee.agency or exists
                        (select 1 from triage where triage.referral = referral.id and triage.hub = invitee.agency) as own
                from strategy_invitee invitee join strategy_discussion discussion on discussion.id = invitee.discussion
                    join referral on referral.id = discussion.referral
                where invitee.agency = ? and not invitee.left_out and invitee.position > ?
            ) invited
            left join named_receipt receipt on receipt.subject = invited.id and receipt.version = invited.note_version
                and receipt.agency = invited.agency
            left join deadline due on due.about = invited.id and due.hub = invited.agency
                and due.rule = 'receive-strategy-note' and due.ended_at is null
            where not ?::boolean or (note_version is not null and receipt.version is null)
            order by invited.position limit ?""";

    private final Discussions discussions;
    private final Contributions contributions;
    private final NamedReceipts receipts;
    private final Namings namings;
    private final Deadlines deadlines;
    private final ReceiptClocks clocks;
    private final Rows rows;
    private final Trail trail;
    private final Caller caller;

    NoteDesk(Discussions discussions, Contributions contributions, NamedReceipts receipts, Namings namings, Deadlines deadlines,
            ReceiptClocks clocks, Rows rows, Trail trail, Caller caller) {
        this.discussions = discussions;
        this.contributions = contributions;
        this.receipts = receipts;
        this.namings = namings;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.rows = rows;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    DiscussionPage page(DiscussionQuery query) {
        long after = Cursor.decode(query.after()).position();
        // One more than asked for tells whether there is another page.
        List<DiscussionItem> found = rows.list(INVITATIONS,
                row -> new DiscussionItem(row.getObject("id", UUID.class), row.getLong("version"),
                        row.getBoolean("own") ? row.getObject("referral", UUID.class) : null,
                        DiscussionState.valueOf(row.getString("state")),
                        row.getBoolean("awaits"), Rows.instant(row, "due_at"), row.getLong("position")),
                caller.agency(), after, query.onlyAwaitingReceipt(), query.most() + 1);
        List<DiscussionItem> items = found.subList(0, Math.min(found.size(), query.most()));
        Map<UUID, Long> versions = items.stream().collect(Collectors.toMap(DiscussionItem::id, DiscussionItem::version));
        trail.searched("strategy-discussion", query, items.size());
        trail.read("strategy-discussion", versions, "invitation");
        boolean more = found.size() > items.size();
        return new DiscussionPage(items, more ? new Cursor(items.get(items.size() - 1).position()).encoded() : null);
    }

    @Transactional
    DiscussionView read(UUID id) {
        Discussion present = discussions.invitedTo(id, caller.agency());
        return shown(present, present);
    }

    @Transactional
    DiscussionView readVersion(UUID id, long version) {
        Discussion present = discussions.invitedTo(id, caller.agency());
        Discussion then = discussions.version(id, version);
        if (!then.invited().contains(caller.agency())) {
            // At that version it was not: what was said before it came is not its own to read.
            throw new DiscussionNotFound();
        }
        return shown(then, present);
    }

    @Transactional
    NamedReceipt receive(UUID id, @Nullable String ifMatch, NewReceipt form) {
        Discussion discussion = discussions.lockInvitedTo(id, caller.agency());
        // Who has read a note that was put right since has not received the one that stands.
        Revision.require(ifMatch, discussion.version());
        discussion.require(DiscussionVerb.RECEIVE);
        NamedReceipt given = receipts.give(
                new Shared("strategy-note", id, discussion.version(), Chain.of(discussion.referral())), caller.agency(), form);
        clocks.happened(new Occasion(discussion.referral(), id, discussion.version(), given.receivedAt(), caller.user()),
                List.of(caller.agency()), "note-received");
        return given;
    }

    private DiscussionView shown(Discussion discussion, Discussion present) {
        String agency = caller.agency();
        List<NamedReceipt> given = discussion.convened().agency().equals(agency) ? receipts.of(discussion.id())
                : receipts.of(discussion.id(), agency);
        trail.in(Chain.of(discussion.referral())).read("strategy-discussion", discussion.id(), discussion.version(),
                discussion.convened().agency().equals(agency) ? "full" : "invited");
        Naming naming = namings.of(discussion.id(), discussion.referral(), agency,
                discussion.convened().agency().equals(agency));
        List<DeadlineView> due = discussion.convened().agency().equals(agency) ? deadlines.about(discussion.id())
                : deadlines.about(discussion.id(), Set.of(agency));
        return DiscussionView.of(discussion, present.invited(), agency, naming, contributions.to(discussion.id()),
                new Receiving(given, naming.clocks(due)));
    }
}

package safeguarding.referral.invitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;

/** Who is invited to what, for the registry, which tells each agency. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Invitations {

    // Whoever is invited once it is over is still to receive the note: that waits as well.
    private static final String AMONG = """
            select discussion.id, discussion.version,
                array(select invitee.agency from strategy_invitee invitee
                    where invitee.discussion = discussion.id and not invitee.left_out and invitee.agency <> discussion.convened_by
                        and discussion.state <> 'CANCELLED' order by invitee.agency) as invited,
                array(select invitee.agency from strategy_invitee invitee
                    where invitee.discussion = discussion.id and not invitee.left_out and invitee.agency <> discussion.convened_by
                        and (discussion.state in ('CONVENED', 'HELD') or discussion.state = 'CONCLUDED' and not exists
                            (select 1 from named_receipt receipt where receipt.subject = discussion.id
                                and receipt.version = discussion.note_version and receipt.agency = invitee.agency))) as waiting,
                array(select child::uuid from content_version content,
                        json_array_elements_text(convert_from(content.content, 'UTF8')::json -> 'children') child
                    where content.subject = discussion.id and content.version = discussion.version) as children
            from strategy_discussion discussion where discussion.id = any(?::uuid[])""";

    private final Rows rows;

    Invitations(Rows rows) {
        this.rows = rows;
    }

    public List<InvitationFact> among(Collection<UUID> discussions) {
        return rows.list(AMONG, InvitationFact::of, discussions);
    }
}

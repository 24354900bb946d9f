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

    // Whoever was invited before the conclusion knows of it, and the note's own clock sees to it that he receives it. For whoever was
    // forgotten and is invited then it waits as long as he has not.
    private static final String AMONG = """
            select discussion.id, discussion.version,
                array(select invitee.agency from strategy_invitee invitee
                    where invitee.discussion = discussion.id and not invitee.left_out and invitee.agency <> discussion.convened_by
                        and discussion.state <> 'CANCELLED' order by invitee.agency) as invited,
                array(select invitee.agency from strategy_invitee invitee
                    where invitee.discussion = discussion.id and not invitee.left_out and invitee.agency <> discussion.convened_by
                        and (discussion.state in ('CONVENED', 'HELD') or discussion.state = 'CONCLUDED' and not exists
                            (select 1 from named_receipt receipt where receipt.subject = discussion.id
                                and receipt.version = discussion.note_version and receipt.agency = invitee.agency)
                            and not exists (select 1 from content_version note,
                                json_array_elements(convert_from(note.content, 'UTF8')::json -> 'invitees') guest
                                where note.subject = discussion.id and note.version = (select min(first.version) from content_version first
                                    where first.subject = discussion.id and convert_from(first.content, 'UTF8')::json ->> 'state' = 'CONCLUDED')
                                and guest ->> 'agency' = invitee.agency and guest -> 'leftOut' is null))) as waiting,
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

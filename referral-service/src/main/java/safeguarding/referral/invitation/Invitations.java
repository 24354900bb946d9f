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

    private static final String AMONG = """
            select discussion.id, discussion.version, discussion.state in ('CONVENED', 'HELD') as waits, array(
                select invitee.agency from strategy_invitee invitee
                where invitee.discussion = discussion.id and not invitee.left_out and invitee.agency <> discussion.convened_by
                    and discussion.state <> 'CANCELLED' order by invitee.agency) as invited
            from strategy_discussion discussion where discussion.id = any(?::uuid[])""";

    private final Rows rows;

    Invitations(Rows rows) {
        this.rows = rows;
    }

    public List<InvitationFact> among(Collection<UUID> discussions) {
        return rows.list(AMONG, InvitationFact::of, discussions);
    }
}

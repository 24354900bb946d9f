package safeguarding.referral.strategy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.invitation.Invitee;

/** All strategy discussions. Whom they concern is part of each question: nobody else finds one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Discussions {

    private static final String INVITED = "select discussion.id, discussion.version from strategy_discussion discussion"
            + " join strategy_invitee invitee on invitee.discussion = discussion.id"
            + " where discussion.id = ? and invitee.agency = ? and not invitee.left_out";
    private static final String CONVENED = INVITED + " and discussion.convened_by = invitee.agency";
    private static final String LOCKED = " for no key update of discussion";

    // Whoever is invited again after all has to come upon it as something new.
    private static final String INVITE = "insert into strategy_invitee (discussion, agency, left_out) values (?, ?, ?)"
            + " on conflict (discussion, agency) do update set left_out = excluded.left_out,"
            + " position = case when strategy_invitee.left_out and not excluded.left_out"
            + " then nextval('strategy_invitation') else strategy_invitee.position end";

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final NoteClocks clocks;
    private final Clock clock;

    Discussions(Rows rows, ContentVersions contents, Trail trail, NoteClocks clocks, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.clocks = clocks;
        this.clock = clock;
    }

    public Discussion invitedTo(UUID id, String agency) {
        return one(INVITED, id, agency);
    }

    /** The same; and until the transaction ends nobody else changes it. */
    public Discussion lockInvitedTo(UUID id, String agency) {
        return one(INVITED + LOCKED, id, agency);
    }

    public Discussion convenedBy(UUID id, String agency) {
        return one(CONVENED, id, agency);
    }

    public Discussion lockConvenedBy(UUID id, String agency) {
        return one(CONVENED + LOCKED, id, agency);
    }

    /** As it stands, for whoever acts on a part of it that is its own. */
    public Discussion present(UUID id) {
        return one("select id, version from strategy_discussion where id = ?", id);
    }

    public boolean isConvenedBy(UUID id, String agency) {
        return rows
                .first("select 1 from strategy_discussion where id = ? and convened_by = ?", row -> row.getInt(1), id, agency)
                .isPresent();
    }

    public Discussion version(UUID id, long version) {
        return contents.find(id, version, Discussion.class).orElseThrow(DiscussionNotFound::new);
    }

    public void open(Discussion first) {
        rows.run("insert into strategy_discussion (id, version, referral, state, convened_by, convened_at)"
                + " values (?, ?, ?, ?, ?, ?)", first.id(), first.version(), first.referral(), first.state(),
                first.convened().agency(), first.convened().at());
        invite(first);
        note(first, DiscussionVerb.INVITE);
    }

    public void settle(Discussion next, DiscussionVerb verb) {
        place(next);
        if (verb == DiscussionVerb.INVITE) {
            invite(next);
        }
        note(next, verb);
        clocks.follow(next);
        if (verb == DiscussionVerb.INVITE) {
            clocks.guestsChanged(next);
        }
    }

    /** Keeps it with what somebody wrote to it, which nobody is told of over the bus. */
    public void settleWritten(Discussion next) {
        place(next);
        trail.in(Chain.of(next.referral())).wrote("strategy-discussion.written-to", next.id(),
                contents.keep(next.id(), next.version(), next));
        clocks.follow(next);
    }

    // Whatever changes in what was concluded makes another note, and everyone is to receive that.
    private void place(Discussion next) {
        rows.run("update strategy_discussion set version = ?, state = ?, note_version = coalesce(?, note_version) where id = ?",
                next.version(), next.state(), next.state() == DiscussionState.CONCLUDED ? next.version() : null, next.id());
    }

    private void note(Discussion discussion, DiscussionVerb verb) {
        trail.in(Chain.of(discussion.referral())).wrote(discussion.announcement(verb, clock.instant()),
                contents.keep(discussion.id(), discussion.version(), discussion));
    }

    private void invite(Discussion discussion) {
        // Invitations have their positions in the order of the commits, so that whoever reads on misses none.
        rows.run("select pg_advisory_xact_lock(hashtextextended('strategy invitations', 0))");
        List<@Nullable Object[]> invitees = new ArrayList<>();
        for (Invitee invitee : discussion.invitees()) {
            invitees.add(new Object[] { discussion.id(), invitee.agency(), !invitee.isInvited() });
        }
        rows.batch(INVITE, invitees);
    }

    private Discussion one(String sql, Object... values) {
        Optional<Discussion> found = rows.first(sql, row -> version(row.getObject(1, UUID.class), row.getLong(2)), values);
        return found.orElseThrow(DiscussionNotFound::new);
    }
}

package safeguarding.referral.panel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** All review panels. Whose reviewers sit on one, and whoever convened it, see it; nobody else finds it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Panels {

    private static final String MEMBER = "select panel.id, panel.version from review_panel panel"
            + " join review_panel_member member on member.panel = panel.id where panel.id = ? and member.agency = ?";

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    Panels(Rows rows, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    public Panel seenBy(UUID id, String agency) {
        return one(MEMBER, id, agency);
    }

    /** The same; and until the transaction ends nobody else changes it. */
    public Panel lockSeenBy(UUID id, String agency) {
        return one(MEMBER + " for no key update of panel", id, agency);
    }

    public Panel version(UUID id, long version) {
        return contents.find(id, version, Panel.class).orElseThrow(PanelNotFound::new);
    }

    /** In the order in which they were convened. */
    public List<Listed> page(String agency, long after, int most) {
        return rows.list("select panel.id, panel.version, panel.state, member.position from review_panel panel"
                + " join review_panel_member member on member.panel = panel.id where member.agency = ? and member.position > ?"
                + " order by member.position limit ?",
                row -> new Listed(row.getObject("id", UUID.class), row.getLong("version"),
                        PanelState.valueOf(row.getString("state")), row.getLong("position")),
                agency, after, most);
    }

    public void open(Panel first) {
        rows.run("insert into review_panel (id, version, state, convened_by) values (?, ?, ?, ?)", first.id(), first.version(),
                first.state(), first.convened().agency());
        // Positions go in the order of the commits, so that whoever reads on misses none.
        rows.run("select pg_advisory_xact_lock(hashtextextended('review panels', 0))");
        List<@Nullable Object[]> members = new ArrayList<>();
        first.members().forEach(agency -> members.add(new Object[] { first.id(), agency }));
        rows.batch("insert into review_panel_member (panel, agency) values (?, ?)", members);
        announce(first);
    }

    public void settle(Panel next) {
        place(next);
        announce(next);
    }

    /** Keeps it with what a reviewer found, which nobody is told of over the bus. */
    public void settleFound(Panel next) {
        place(next);
        trail.wrote("review-panel.found", next.id(), contents.keep(next.id(), next.version(), next));
    }

    private void place(Panel next) {
        rows.run("update review_panel set version = ?, state = ? where id = ?", next.version(), next.state(), next.id());
    }

    private void announce(Panel panel) {
        trail.wrote(panel.announcement(clock.instant()), contents.keep(panel.id(), panel.version(), panel));
    }

    private Panel one(String sql, UUID id, String agency) {
        return rows.first(sql, row -> version(row.getObject(1, UUID.class), row.getLong(2)), id, agency)
                .orElseThrow(PanelNotFound::new);
    }

    /** A panel as far as a list shows it. */
    public record Listed(UUID id, long version, PanelState state, long position) {
    }
}

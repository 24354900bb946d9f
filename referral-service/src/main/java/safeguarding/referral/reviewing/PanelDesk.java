package safeguarding.referral.reviewing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.panel.NewCallingOff;
import safeguarding.referral.panel.NewConclusion;
import safeguarding.referral.panel.NewFinding;
import safeguarding.referral.panel.NewPanel;
import safeguarding.referral.panel.Panel;
import safeguarding.referral.panel.PanelNotFound;
import safeguarding.referral.panel.Panels;
import safeguarding.referral.panel.Panels.Listed;
import safeguarding.referral.reference.Naming;
import safeguarding.referral.rule.RuleBook;

/** Convenes review panels, takes what their reviewers find, and says what all of it came to. */
@ApplicationScoped
class PanelDesk {

    private final Panels panels;
    private final RuleBook book;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    PanelDesk(Panels panels, RuleBook book, CodeLists codes, Trail trail, Caller caller, Clock clock) {
        this.panels = panels;
        this.book = book;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created convene(NewPanel form, boolean mayRead, Set<String> open) {
        if (!mayRead) {
            throw new PanelNotFound();
        }
        Decider by = decider();
        Place place = Place.whole(codes.today());
        form.examine(place, open, by.at());
        place.refuseIfWrong();
        Panel panel = Panel.convened(Ids.next(), form, book.guidance(by.at()), by);
        panels.open(panel);
        return new Created("/referral/v1/review-panels/" + panel.id(), panel.id(), 1, place.gaps());
    }

    /** For those whose reviewers sit on it; whoever only convened it finds nothing. */
    @Transactional
    Created find(UUID id, NewFinding form) {
        Panel before = panels.lockSeenBy(id, caller.agency());
        if (!before.isReviewedBy(caller.agency())) {
            throw new PanelNotFound();
        }
        Place place = Place.whole(codes.today());
        form.examine(place);
        UUID finding = Ids.next();
        panels.settleFound(before.finding(new Panel.Finding(finding, form, decider())));
        return new Created("/referral/v1/review-panels/" + id, finding, 1, place.gaps());
    }

    @Transactional
    Receipt conclude(UUID id, @Nullable String ifMatch, NewConclusion form) {
        return settled(toBeChanged(id, ifMatch).concluded(new Panel.Conclusion(form, decider())));
    }

    @Transactional
    Receipt callOff(UUID id, @Nullable String ifMatch, NewCallingOff form) {
        return settled(toBeChanged(id, ifMatch).calledOff(new Panel.CallingOff(form.reason(), decider())));
    }

    @Transactional
    PanelPage page(PanelQuery query) {
        long after = Cursor.decode(query.after()).position();
        // One more than asked for tells whether there is another page.
        List<Listed> found = panels.page(caller.agency(), after, query.most() + 1);
        List<Listed> items = found.subList(0, Math.min(found.size(), query.most()));
        Map<UUID, Long> versions = items.stream().collect(Collectors.toMap(Listed::id, Listed::version));
        trail.searched("review-panel", query, items.size());
        trail.read("review-panel", versions, "listed");
        boolean more = found.size() > items.size();
        return new PanelPage(items.stream().map(PanelItem::of).toList(),
                more ? new Cursor(items.get(items.size() - 1).position()).encoded() : null);
    }

    @Transactional
    PanelView read(UUID id) {
        return shown(panels.seenBy(id, caller.agency()));
    }

    @Transactional
    PanelView readVersion(UUID id, long version) {
        panels.seenBy(id, caller.agency());
        return shown(panels.version(id, version));
    }

    private PanelView shown(Panel panel) {
        trail.read("review-panel", panel.id(), panel.version(), "full");
        // The records by which people are named are those of whoever convened; each agency reads the chronology by one of its own.
        return PanelView.of(panel, new Naming(panel.id(), panel.convened().agency().equals(caller.agency())));
    }

    private Panel toBeChanged(UUID id, @Nullable String ifMatch) {
        Panel panel = panels.lockSeenBy(id, caller.agency());
        if (!panel.convened().agency().equals(caller.agency())) {
            throw new PanelNotFound();
        }
        Revision.require(ifMatch, panel.version());
        return panel;
    }

    private Receipt settled(Panel after) {
        panels.settle(after);
        return new Receipt(after.id(), after.version(), List.of());
    }

    private Decider decider() {
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        return new Decider(name, caller.agency(), clock.instant());
    }
}

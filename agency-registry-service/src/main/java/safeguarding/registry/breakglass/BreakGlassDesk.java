package safeguarding.registry.breakglass;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Revision;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemKind;
import safeguarding.registry.lane.Lane;

/** Where the glass is broken, and where the recorder looks at it afterwards. */
@ApplicationScoped
class BreakGlassDesk {

    private static final String OPENED = "break-glass.opened";

    private final Openings openings;
    private final BreakGlassConfig config;
    private final Lane lane;
    private final Inboxes inboxes;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    BreakGlassDesk(Openings openings, BreakGlassConfig config, Lane lane, Inboxes inboxes, Caller caller,
            ContentVersions contents, Trail trail,
            Clock clock) {
        this.openings = openings;
        this.config = config;
        this.lane = lane;
        this.inboxes = inboxes;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /** The answer is the same whether there is such a concern or not; only where there is one is somebody told. */
    @Transactional
    Created open(NewOpening asked) {
        // Inboxes are filled in the lane only.
        lane.enter();
        Instant now = clock.instant();
        Opening opening = new Opening(Ids.next(), asked.concern(), caller.agency(), caller.person(), asked.reason(), now,
                now.plus(config.lasts()), null, null, null, 1);
        Optional<String> recorder = openings.recorderOf(asked.concern());
        openings.add(opening, recorder.orElse(null));
        Kept kept = contents.keep(opening.id(), 1, asked);
        Chain chain = Chain.of(asked.concern());
        if (recorder.isPresent()) {
            trail.in(chain.with(recorder.get())).wrote(new GlassBroken(opening.id(), opening.concern(), recorder.get(),
                    opening.agency(), now), kept);
            inboxes.put(List.of(Inboxes.Item.about(opening.id(), recorder.get(), ItemKind.GLASS_BROKEN)), now);
        } else {
            trail.in(chain).wrote(OPENED, opening.id(), kept);
        }
        return new Created("/registry/v1/break-glass-openings/" + opening.id(), opening.id(), 1, List.of());
    }

    @Transactional
    OpeningPage list(Cursor after, int limit) {
        Openings.Found found = openings.seenBy(caller.agency(), isOfficer(), after.position(), limit);
        trail.noted("break-glass.looked-into", null);
        found.openings().forEach(opening -> trail.in(Chain.of(opening.concern()))
                .read("break-glass", opening.id(), opening.version(), "whole"));
        return new OpeningPage(found.openings(), new Cursor(found.last()).encoded());
    }

    @Transactional
    Opening review(UUID id, NewReview review, @Nullable String ifMatch) {
        Opening opening = openings.lockedFor(caller.agency(), isOfficer(), id);
        Revision.require(ifMatch, opening.version());
        if (opening.justified() != null) {
            throw new OpeningReviewed();
        }
        Opening reviewed = opening.reviewed(review, caller.person());
        openings.review(reviewed);
        trail.in(Chain.of(opening.concern()).with(opening.agency())).wrote("break-glass.reviewed", id,
                contents.keep(id, reviewed.version(), review));
        return reviewed;
    }

    private boolean isOfficer() {
        return caller.has("disclosure-officer") || caller.has("offender-manager");
    }
}

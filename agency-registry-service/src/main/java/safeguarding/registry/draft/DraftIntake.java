package safeguarding.registry.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.hearing.Heard;
import safeguarding.kit.json.LenientJson;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemKind;
import safeguarding.registry.lane.Lane;

/** Puts the reminder of a draft into its agency's inbox, once for each kind, however often it is heard. */
@ApplicationScoped
public class DraftIntake {

    private static final Actor SELF = Actor.system("agency-registry-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/11");

    private final Rows rows;
    private final Lane lane;
    private final Inboxes inboxes;
    private final Trail trail;
    private final Clock clock;
    private final ObjectMapper json;

    DraftIntake(Rows rows, Lane lane, Inboxes inboxes, Trail trail, Clock clock, ObjectMapper json) {
        this.rows = rows;
        this.lane = lane;
        this.inboxes = inboxes;
        this.trail = trail;
        this.clock = clock;
        // An owner that was renewed before us may say more than we know.
        this.json = LenientJson.of(json);
    }

    /** Whether it could be understood. */
    @Transactional
    public boolean hear(Heard heard) {
        return Waiting.of(heard, json).map(waiting -> {
            remind(waiting, SELF.causedBy(heard.id()));
            return true;
        }).orElse(false);
    }

    private void remind(Waiting waiting, Actor actor) {
        // Inboxes are filled in the lane only.
        lane.enter();
        Instant now = clock.instant();
        int first = rows.run("insert into draft_reminder (draft, kind, agency, told_at) values (?, ?, ?, ?)"
                + " on conflict (draft, kind) do nothing", waiting.draft(), waiting.kind(), waiting.agency(), now);
        if (first == 0) {
            return;
        }
        trail.in(Chain.of(waiting.draft()).with(waiting.agency())).noted(actor,
                waiting.kind() == ItemKind.DRAFT_LEFT ? "draft.left" : "draft.reminded", waiting.draft());
        inboxes.put(List.of(Inboxes.Item.about(waiting.draft(), waiting.agency(), waiting.kind())), now);
    }
}

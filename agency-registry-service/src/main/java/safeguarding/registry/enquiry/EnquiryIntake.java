package safeguarding.registry.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.hearing.Heard;
import safeguarding.kit.json.LenientJson;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.notice.EnquiryLines;

/** Takes enquiries in, in the lane. The owner's version tells what is newer. */
@ApplicationScoped
public class EnquiryIntake {

    private static final Actor SELF = Actor.system("agency-registry-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");

    private final Rows rows;
    private final Lane lane;
    private final EnquiryLines lines;
    private final Trail trail;
    private final ObjectMapper json;

    EnquiryIntake(Rows rows, Lane lane, EnquiryLines lines, Trail trail, ObjectMapper json) {
        this.rows = rows;
        this.lane = lane;
        this.lines = lines;
        this.trail = trail;
        // An owner that was renewed before us may say more than we know.
        this.json = LenientJson.of(json);
    }

    /** Whether it could be understood. */
    @Transactional
    public boolean hear(Heard heard) {
        return Asked.of(heard, json).map(asked -> {
            take(asked, SELF.causedBy(heard.id()));
            return true;
        }).orElse(false);
    }

    private void take(Asked asked, Actor actor) {
        lane.enter();
        int newer = rows.run("insert into enquiry (id, version, agency, state) values (?, ?, ?, ?) on conflict (id) do update"
                + " set version = excluded.version, state = excluded.state where enquiry.version < excluded.version",
                asked.id(), asked.version(), asked.agency(), asked.state());
        if (newer == 0) {
            return;
        }
        trail.in(Chain.of(asked.id()).with(asked.agency())).noted(actor, "enquiry.taken-in", asked.id());
        EnquiryLines.Asking asking = new EnquiryLines.Asking(asked.id(), asked.version(), asked.agency());
        switch (asked.state()) {
            case OPENED -> lines.ask(actor, asking);
            case ANSWERED -> lines.answered(actor, asking);
            case WITHDRAWN -> lines.takeBack(actor, asking);
        }
    }
}

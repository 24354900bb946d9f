package safeguarding.registry.right;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Chain.Decision;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.breakglass.BreakGlass;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.protection.Protections;
import safeguarding.registry.routing.Detail;

/**
 * Whether an agency may read a concern at this moment: it was told, and that still stands, or it broke the glass.
 * Everything else is no.
 */
@ApplicationScoped
class ReadRights {

    // Where the words are: every other owner has nothing to show of what was disclosed by a decision.
    private static final String OWNER_OF_WORDS = "disclosure-service";

    private final Rows rows;
    private final Conflicts conflicts;
    private final Protections protections;
    private final Caller caller;
    private final Trail trail;
    private final BreakGlass glass;
    private final Clock clock;

    ReadRights(Rows rows, Conflicts conflicts, Protections protections, Caller caller, Trail trail, BreakGlass glass,
            Clock clock) {
        this.rows = rows;
        this.conflicts = conflicts;
        this.protections = protections;
        this.caller = caller;
        this.trail = trail;
        this.glass = glass;
        this.clock = clock;
    }

    /**
     * With several notices of one concern, for several children, the fullest detail counts. The first yes is the opening of the
     * notice; where nothing but words was agreed, only the owner of the words gets one.
     */
    @Transactional
    ReadRight check(NewReadCheck asked) {
        ReadRight right = conflicts.excludeFromConcern(asked.agency(), asked.worker(), asked.concern())
                ? ReadRight.NONE
                : right(asked);
        if (right.permitted()) {
            right = right.withAddressesWithheld(protections.withholds(asked.agency(), asked.concern()));
        }
        if (right.notice() != null) {
            rows.run(
                    "update notice set opened_at = ? where concern = ? and agency = ? and state = 'TOLD' and opened_at is null",
                    clock.instant(), asked.concern(), asked.agency());
        }
        trail.in(Chain.of(asked.concern()).with(asked.agency()).decided(right.permitted() ? Decision.PERMIT : Decision.DENY))
                .noted(right.permitted() ? "read-right.confirmed" : "read-right.denied", asked.concern());
        return right;
    }

    private ReadRight right(NewReadCheck asked) {
        return rows.first(
                "select id, detail, concern_version from notice where concern = ? and agency = ? and state = 'TOLD'"
                        + " order by array_position(array['FULL', 'SUMMARY', 'CONTACT_ONLY', 'AGREED_WORDING'], detail), id limit 1",
                row -> new ReadRight(true, Detail.valueOf(row.getString("detail")), row.getObject("id", UUID.class),
                        row.getLong("concern_version"), null, null),
                asked.concern(),
                asked.agency()).map(found -> found.detail() == Detail.AGREED_WORDING ? inWords(found, asked) : found)
                .filter(ReadRight::permitted)
                .or(() -> withoutHavingBeenTold(asked))
                .orElse(ReadRight.NONE);
    }

    private Optional<ReadRight> withoutHavingBeenTold(NewReadCheck asked) {
        return glass.open(asked.concern(), asked.agency())
                .map(open -> new ReadRight(true, open.detail(), null, open.concernVersion(), null, null));
    }

    private ReadRight inWords(ReadRight found, NewReadCheck asked) {
        return caller.client().equals(OWNER_OF_WORDS) ? found.by(requests(asked)) : ReadRight.NONE;
    }

    /**
     * On which requests the words were agreed that this agency stands as told by: others of its own may be refused or recalled.
     */
    private List<UUID> requests(NewReadCheck asked) {
        return rows.list("select disclosure_request.id from notice join disclosure_request using (concern, involvement, agency)"
                + " where concern = ? and agency = ? and state = 'TOLD' and detail = 'AGREED_WORDING' and standing"
                + " order by disclosure_request.id limit 1000", row -> row.getObject(1, UUID.class), asked.concern(),
                asked.agency());
    }
}

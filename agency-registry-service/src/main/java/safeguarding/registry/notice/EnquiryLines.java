package safeguarding.registry.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemKind;
import safeguarding.registry.duetime.DueTimes;
import safeguarding.registry.routing.Detail;
import safeguarding.registry.routing.Outcome;
import safeguarding.registry.routing.Routed;

/**
 * Lines of the ledger about enquiries: an agency that an offender named is asked, with a due time and a ladder like any other
 * notice. Whom to ask was decided by whoever asks; routing has no part in it. Only ever called in the lane.
 */
@ApplicationScoped
public class EnquiryLines {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String KIND = "involvement-enquiry";
    private static final String BY_ANSWERING = "By answering the enquiry";

    // Where no agreement is in force; neither the duty to co-operate nor that to confirm a recall rests on one.
    static final int HOURS_WITHOUT_AGREEMENT = 24;

    private final Notices notices;
    private final Inboxes inboxes;
    private final Agreements agreements;
    private final DueTimes dueTimes;
    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Event<Told> told;
    private final Event<Recalled> recalled;
    private final Clock clock;

    EnquiryLines(Notices notices, Inboxes inboxes, Agreements agreements, DueTimes dueTimes, Rows rows,
            ContentVersions contents, Trail trail, Event<Told> told, Event<Recalled> recalled, Clock clock) {
        this.notices = notices;
        this.inboxes = inboxes;
        this.agreements = agreements;
        this.dueTimes = dueTimes;
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.told = told;
        this.recalled = recalled;
        this.clock = clock;
    }

    /** An enquiry, in the owner's version. */
    public record Asking(UUID id, long version, String agency) {
    }

    /** Once: an enquiry that stands is asked, and one that was taken back is not opened again. */
    public void ask(Actor actor, Asking asking) {
        if (line(asking).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Notice line = Notice.first(Ids.next(), asking.id(), wanted(asking), asking.version(), now);
        Instant by = dueTimes.acknowledgeBy(KIND, asking.agency(), now, agreedHours(now));
        put(actor, line, now, Map.of(line.id(), by), ItemKind.ENQUIRY);
        told.fire(new Told(List.of(new Told.Telling(line.id(), now, by))));
    }

    /** Whoever has answered has taken it up, and is reminded of it no more. */
    public void answered(Actor actor, Asking asking) {
        line(asking).filter(Notice::isTold).ifPresent(line -> {
            int first = rows.run("update notice set acknowledged_at = ?, acknowledged_by = ?, version = version + 1"
                    + " where id = ? and acknowledged_at is null", clock.instant(), BY_ANSWERING, line.id());
            if (first == 1) {
                trail.in(Chain.of(asking.id()).with(asking.agency())).wrote(actor, "notice.acknowledged", line.id(),
                        contents.keep(line.id(), line.version() + 1, asking));
            }
        });
    }

    public void takeBack(Actor actor, Asking asking) {
        Instant now = clock.instant();
        line(asking).filter(Notice::isTold).ifPresent(line -> {
            put(actor, line.settled(Optional.empty(), asking.version(), now), now, Map.of(), ItemKind.RECALL);
            recalled.fire(new Recalled(List.of(new Recalled.Recall(line.id(), now,
                    dueTimes.acknowledgeBy(KIND, line.agency(), now, agreedHours(now))))));
        });
    }

    private Optional<Notice> line(Asking asking) {
        return notices.of(List.of(asking.id())).stream().findFirst();
    }

    private void put(Actor actor, Notice line, Instant now, Map<UUID, Instant> acknowledgeBy, ItemKind kind) {
        notices.put(List.of(line), now, acknowledgeBy);
        trail.in(NoticeChain.of(line, null)).wrote(actor, NoticeSettled.of(line, now),
                contents.keep(line.id(), line.version(), line));
        inboxes.put(List.of(new Inboxes.Item(line.agency(), line.id(), kind)), now);
    }

    private int agreedHours(Instant now) {
        var agreement = agreements.inForce(LocalDate.ofInstant(now, ENGLAND));
        return agreement == null ? HOURS_WITHOUT_AGREEMENT : agreement.acknowledgeWithinHours();
    }

    private static Routed wanted(Asking asking) {
        return new Routed(asking.id(), asking.agency(), new Outcome.Tell(Detail.CONTACT_ONLY), KIND, List.of(asking.id()),
                false);
    }
}

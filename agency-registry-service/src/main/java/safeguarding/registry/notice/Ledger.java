package safeguarding.registry.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.circle.Circles;
import safeguarding.registry.circle.Concern;
import safeguarding.registry.circle.Surroundings;
import safeguarding.registry.decision.Decisions;
import safeguarding.registry.decision.DisclosureRequests;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemKind;
import safeguarding.registry.duetime.DueTimes;
import safeguarding.registry.override.RoutingOverrides;
import safeguarding.registry.restriction.Restrictions;
import safeguarding.registry.routing.Agreement;
import safeguarding.registry.routing.Routed;
import safeguarding.registry.routing.Routing;
import safeguarding.registry.routing.Situation;

/**
 * Keeps for each concern exactly what routing says about it, and tells each agency what has changed for it. Only ever called in
 * the lane.
 */
@ApplicationScoped
public class Ledger {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Notices notices;
    private final Circles circles;
    private final Agreements agreements;
    private final Decisions decisions;
    private final RoutingOverrides overrides;
    private final Restrictions restrictions;
    private final DisclosureRequests requests;
    private final Inboxes inboxes;
    private final ContentVersions contents;
    private final DueTimes dueTimes;
    private final Trail trail;
    private final Event<Told> told;
    private final Event<Recalled> recalled;
    private final Clock clock;

    Ledger(Notices notices, Circles circles, Agreements agreements, Decisions decisions, RoutingOverrides overrides,
            Restrictions restrictions, DisclosureRequests requests, Inboxes inboxes, ContentVersions contents,
            DueTimes dueTimes, Trail trail,
            Event<Told> told, Event<Recalled> recalled, Clock clock) {
        this.notices = notices;
        this.circles = circles;
        this.agreements = agreements;
        this.decisions = decisions;
        this.overrides = overrides;
        this.restrictions = restrictions;
        this.requests = requests;
        this.inboxes = inboxes;
        this.contents = contents;
        this.dueTimes = dueTimes;
        this.trail = trail;
        this.told = told;
        this.recalled = recalled;
        this.clock = clock;
    }

    public void settle(Actor actor, List<Concern> concerns) {
        if (concerns.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Agreement agreement = agreements.inForce(LocalDate.ofInstant(now, ENGLAND));
        Map<UUID, Map<Recipient, Notice>> standing = standing(concerns);
        Surroundings around = circles.around(concerns.stream().map(Concern::subject).distinct().toList());
        List<Notice> changed = new ArrayList<>();
        List<Inboxes.Item> items = new ArrayList<>();
        Map<UUID, List<Situation.Decision>> decided = decisions.about(concerns);
        List<UUID> ids = concerns.stream().map(Concern::id).toList();
        Map<UUID, List<Situation.Overruling>> overruled = overrides.about(ids);
        Map<UUID, List<Situation.AskingFirst>> asking = restrictions.about(ids);
        Map<Concern, List<Routed>> routed = new LinkedHashMap<>();
        for (Concern concern : concerns) {
            Map<Recipient, Notice> lines = standing.getOrDefault(concern.id(), Map.of());
            List<Routed> results = Routing
                    .route(situation(concern, around, agreement, decided.getOrDefault(concern.id(), List.of()),
                            overruled.getOrDefault(concern.id(), List.of()),
                            asking.getOrDefault(concern.id(), List.of())));
            routed.put(concern, results);
            for (Step step : steps(concern, lines, results, now)) {
                changed.add(step.after());
                step.item().ifPresent(items::add);
            }
        }
        Map<UUID, Instant> acknowledgeBy = limits(changed, concerns, agreement);
        notices.put(changed, now, acknowledgeBy);
        note(actor, changed, agreement, now);
        requests.settle(actor, routed, now);
        inboxes.put(items, now);
        fire(changed, concerns, agreement, acknowledgeBy, now);
    }

    /** Those who were told now, and those from whom it was taken back now, have to say something, each by its time. */
    private void fire(List<Notice> changed, List<Concern> concerns, @Nullable Agreement agreement,
            Map<UUID, Instant> acknowledgeBy, Instant now) {
        List<Told.Telling> tellings = new ArrayList<>();
        List<Recalled.Recall> recalls = new ArrayList<>();
        Map<UUID, String> kinds = kinds(concerns);
        for (Notice notice : changed) {
            Instant limit = acknowledgeBy.get(notice.id());
            // An earlier telling was told of when it was made.
            if (limit != null && now.equals(notice.toldAt())) {
                tellings.add(new Told.Telling(notice.id(), now, limit));
            }
            if (!notice.isTold() && now.equals(notice.recalledAt())) {
                recalls.add(new Recalled.Recall(notice.id(), now, limit(notice, kinds, now, agreement)));
            }
        }
        told.fire(new Told(tellings));
        recalled.fire(new Recalled(recalls));
    }

    /** By when each of those that stand as told is to be acknowledged, counted from when it was told. */
    private Map<UUID, Instant> limits(List<Notice> changed, List<Concern> concerns, @Nullable Agreement agreement) {
        if (agreement == null) {
            return Map.of();
        }
        Map<UUID, String> kinds = kinds(concerns);
        Map<UUID, Instant> limits = new HashMap<>();
        for (Notice notice : changed) {
            Instant toldAt = notice.toldAt();
            if (notice.isTold() && toldAt != null) {
                limits.put(notice.id(), limit(notice, kinds, toldAt, agreement));
            }
        }
        return limits;
    }

    private Instant limit(Notice notice, Map<UUID, String> kinds, Instant since, @Nullable Agreement agreement) {
        return dueTimes.acknowledgeBy(Objects.requireNonNull(kinds.get(notice.concern())), notice.agency(), since,
                agreement == null ? EnquiryLines.HOURS_WITHOUT_AGREEMENT : agreement.acknowledgeWithinHours());
    }

    private static Map<UUID, String> kinds(List<Concern> concerns) {
        return concerns.stream().collect(Collectors.toMap(Concern::id, Concern::kind, (one, same) -> one));
    }

    /** Each line as it is now is kept as a version of its own: what was decided before it, and why, stays. */
    private void note(Actor actor, List<Notice> changed, @Nullable Agreement agreement, Instant now) {
        List<Kept> kept = contents.keep(
                changed.stream().map(notice -> new ContentVersions.Version(notice.id(), notice.version(), notice)).toList());
        for (int i = 0; i < changed.size(); i++) {
            Notice notice = changed.get(i);
            trail.in(NoticeChain.of(notice, agreement)).wrote(actor, NoticeSettled.of(notice, now), kept.get(i));
        }
    }

    private Map<UUID, Map<Recipient, Notice>> standing(List<Concern> concerns) {
        Map<UUID, Map<Recipient, Notice>> standing = new HashMap<>();
        for (Notice notice : notices.of(concerns.stream().map(Concern::id).toList())) {
            standing.computeIfAbsent(notice.concern(), unused -> new HashMap<>())
                    .put(new Recipient(notice.involvement(), notice.agency()), notice);
        }
        return standing;
    }

    private List<Step> steps(Concern concern, Map<Recipient, Notice> lines, List<Routed> results, Instant now) {
        Map<Recipient, Routed> wanted = new HashMap<>();
        for (Routed routed : results) {
            wanted.put(new Recipient(routed.involvement(), routed.agency()), routed);
        }
        List<Step> steps = new ArrayList<>();
        lines.forEach((recipient, before) -> {
            Notice after = before.settled(Optional.ofNullable(wanted.remove(recipient)), concern.version(), now);
            if (!after.equals(before)) {
                steps.add(new Step(before, after));
            }
        });
        wanted.values().forEach(
                routed -> steps.add(new Step(null, Notice.first(Ids.next(), concern.id(), routed, concern.version(), now))));
        return steps;
    }

    private static Situation situation(Concern concern, Surroundings around, @Nullable Agreement agreement,
            List<Situation.Decision> decided, List<Situation.Overruling> overruled,
            List<Situation.AskingFirst> askingFirst) {
        return new Situation(new Situation.Concern(concern.id(), concern.concernClass(),
                LocalDate.ofInstant(concern.occurredAt(), ENGLAND), concern.withdrawn()), around.circle(concern.subject()),
                around.involvements(concern.subject()), agreement, decided, overruled, askingFirst);
    }

    /** For what a line stands: another agency that answers for the same work is another recipient. */
    private record Recipient(UUID involvement, String agency) {
    }

    /** One line before and after. */
    private record Step(@Nullable Notice before, Notice after) {

        Optional<Inboxes.Item> item() {
            if (before == null) {
                return after.isTold() ? item(ItemKind.NOTICE) : Optional.empty();
            }
            if (after.toldAnewSince(before)) {
                return item(ItemKind.NOTICE);
            }
            if (after.recalledSince(before)) {
                return item(ItemKind.RECALL);
            }
            return after.correctedSince(before) ? item(ItemKind.CORRECTION) : Optional.empty();
        }

        private Optional<Inboxes.Item> item(ItemKind kind) {
            return Optional.of(new Inboxes.Item(after.agency(), after.id(), kind));
        }
    }
}

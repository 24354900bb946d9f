package safeguarding.registry.protecting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Revision;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.involvement.Involvements;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.protection.Protection;
import safeguarding.registry.protection.Protections;

/** Where an agency says so, lifts it, and sees whose address is protected of those with whom it works. */
@ApplicationScoped
class ProtectionDesk {

    private final Protections protections;
    private final ProtectionNotices notices;
    private final Involvements involvements;
    private final Conflicts conflicts;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    ProtectionDesk(Protections protections, ProtectionNotices notices, Involvements involvements, Conflicts conflicts,
            Lane lane, Caller caller, ContentVersions contents, Trail trail, Clock clock) {
        this.protections = protections;
        this.notices = notices;
        this.involvements = involvements;
        this.conflicts = conflicts;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Created make(NewProtection asked) {
        Faults faults = new Faults();
        asked.check(LocalDate.ofInstant(clock.instant(), StatutoryClock.ENGLAND), faults);
        faults.throwIfAny();
        String person = caller.person();
        lane.enter();
        UUID record = involvements.shownTo(caller.actor(), asked.involvement()).id();
        if (protections.stands(record)) {
            throw new ProtectionStands();
        }
        Protection protection = new Protection(Ids.next(), record, asked.named(), asked.reason(), asked.reviewOn(), person,
                caller.agency(), clock.instant(), null, 1);
        trail.in(Chain.of(record)).wrote("address-protection.made", protection.id(), contents.keep(protection.id(), 1, asked));
        lane.run(caller.actor(), new ProtectionChange(protections, protection));
        return new Created("/registry/v1/address-protections/" + protection.id(), protection.id(), 1);
    }

    @Transactional
    void lift(UUID id, NewLifting lifting, @Nullable String ifMatch) {
        lane.enter();
        Protection standing = protections.find(caller.agency(), id)
                .filter(protection -> !conflicts.exclude(caller.actor(), List.of(protection.record())))
                .orElseThrow(ProtectionNotFound::new);
        caller.person();
        Revision.require(ifMatch, standing.version());
        if (standing.liftedAt() != null) {
            throw new ProtectionLifted();
        }
        Protection lifted = standing.lifted(clock.instant());
        trail.in(Chain.of(lifted.record())).wrote("address-protection.lifted", id,
                contents.keep(id, lifted.version(), lifting));
        lane.run(caller.actor(), new ProtectionChange(protections, lifted));
    }

    /** Of somebody to whom the reader stands too near he sees nothing here either. */
    @Transactional
    ProtectionsView known() {
        List<ProtectionNotices.Known> known = notices.known(caller.agency());
        Set<UUID> hidden = conflicts.near(caller.actor(), known.stream().map(ProtectionNotices.Known::involvement).toList());
        List<ProtectionView> shown = known.stream().filter(one -> !hidden.contains(one.involvement()))
                .map(ProtectionNotices.Known::view).toList();
        Map<UUID, Long> read = new HashMap<>();
        shown.forEach(view -> read.put(view.id(), view.version()));
        trail.read("address-protection", read, "list");
        trail.noted("address-protections.looked-into", null);
        return new ProtectionsView(shown);
    }
}

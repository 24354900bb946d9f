package safeguarding.registry.involvement;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.person.Kind;
import safeguarding.registry.person.PersonRecord;
import safeguarding.registry.person.PersonRecords;

/** Opens involvements of the caller's agency: one, or a whole roll of them in one go through the lane. */
@ApplicationScoped
public class Openings {

    private final Involvements involvements;
    private final PersonRecords people;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    Openings(Involvements involvements, PersonRecords people, Lane lane, Caller caller, ContentVersions contents, Trail trail,
            Clock clock) {
        this.involvements = involvements;
        this.people = people;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is wrong with it beyond what Bean Validation sees; nothing that depends on what is known of anybody. */
    public List<Fault> faults(NewInvolvement asked) {
        Faults faults = new Faults();
        identity(asked).check("", faults);
        return faults.found();
    }

    /** In the order of what is asked. Where one is open under the same reference already, that one stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Opened> open(List<NewInvolvement> asked) {
        lane.enter();
        Map<Reference, UUID> open = new HashMap<>();
        involvements.open(caller.agency(), asked.stream().map(NewInvolvement::localReference).toList())
                .forEach(one -> open.put(new Reference(one.localReference(), one.kind()), one.id()));
        List<Opened> answers = new ArrayList<>();
        List<Involvement> opened = new ArrayList<>();
        List<PersonRecord> records = new ArrayList<>();
        for (NewInvolvement one : asked) {
            UUID id = Ids.next();
            UUID before = open.putIfAbsent(new Reference(one.localReference(), one.kind()), id);
            PersonIdentity identity = identity(one);
            if (before == null) {
                opened.add(new Involvement(id, caller.agency(), one.localReference(), one.kind(), one.team(), one.openedOn(),
                        null, 1));
                records.add(new PersonRecord(id, caller.agency(), id, one.kind(), true, identity));
                trail.wrote("involvement.opened", id, contents.keep(id, 1, one));
            }
            answers.add(before == null ? new Opened(id, true, gaps(identity)) : new Opened(before, false, List.of()));
        }
        if (!opened.isEmpty()) {
            lane.run(caller.actor(), new InvolvementChange(involvements, people, opened, records));
        }
        return answers;
    }

    private PersonIdentity identity(NewInvolvement asked) {
        return asked.identity().completed(Year.now(clock.withZone(ZoneOffset.UTC)));
    }

    private static List<String> gaps(PersonIdentity identity) {
        List<String> gaps = new ArrayList<>();
        if (identity.names().isEmpty()) {
            gaps.add("No name is given.");
        }
        if (identity.strongIdentifiers().isEmpty() && (identity.born() == null || !identity.born().isExact())) {
            gaps.add(
                    "Without an exact date of birth or an identifier such as the NHS number, concerns about this person may not find you.");
        }
        return gaps;
    }

    /**
     * What came of one.
     *
     * @param id of the involvement that is open now
     * @param isNew false where it was open before
     * @param warnings what is not known, and what follows from that
     */
    public record Opened(UUID id, boolean isNew, List<String> warnings) {

        public Opened {
            warnings = List.copyOf(warnings);
        }
    }

    private record Reference(String localReference, Kind kind) {
    }
}

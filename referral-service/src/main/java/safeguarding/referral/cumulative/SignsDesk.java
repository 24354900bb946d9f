package safeguarding.referral.cumulative;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.line.FoundLine;
import safeguarding.referral.line.Lines;
import safeguarding.referral.line.Reader;
import safeguarding.referral.merging.Merging;
import safeguarding.referral.vicinity.HeldRecord;
import safeguarding.referral.vicinity.NearPerson;
import safeguarding.referral.vicinity.Vicinity;

/** Where somebody sees all signs of one child together. */
@ApplicationScoped
class SignsDesk {

    private static final Set<String> NOUNS = Set.of("neglect-record", "indicator-record");

    private final Lines lines;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    SignsDesk(Lines lines, Trail trail, Caller caller, Clock clock) {
        this.lines = lines;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SignsView read(UUID person, NearPerson subject, Vicinity vicinity) {
        Reader reader = new Reader(caller.agency(), vicinity);
        Set<UUID> records = subject.records().stream().map(HeldRecord::id).collect(Collectors.toSet());
        Map<UUID, ShownLine> shown = lines.about(records, clock.instant()).stream().filter(line -> NOUNS.contains(line.noun()))
                .flatMap(
                        line -> reader.shown(line).map(said -> new ShownLine(line, said, reader.isWithoutWords(line))).stream())
                .collect(Collectors.toMap(ShownLine::id, Function.identity()));
        List<ShownLine> ordered = Merging.merge(shown.values().stream().map(ShownLine::line).map(FoundLine::line).toList())
                .lines().stream().map(line -> Objects.requireNonNull(shown.get(line.id()))).toList();
        trail.noted("signs.looked-into", person);
        for (String noun : NOUNS) {
            note(noun, ordered, false, "signs");
            note(noun, ordered, true, "signs-WITHOUT-ADDRESSES");
        }
        return Cumulation.of(ordered);
    }

    private void note(String noun, List<ShownLine> lines, boolean withoutWords, String detail) {
        trail.read(noun, lines.stream().filter(line -> line.line().noun().equals(noun) && line.withoutWords() == withoutWords)
                .collect(Collectors.toMap(ShownLine::id, line -> line.line().then().version())), detail);
    }
}

package safeguarding.referral.multiagency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.enquiry.AskedAbout;
import safeguarding.referral.enquiry.Enquiries;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.intake.ReferredPeople;
import safeguarding.referral.line.FoundLine;
import safeguarding.referral.line.Lines;
import safeguarding.referral.line.Reader;
import safeguarding.referral.merging.Gap;
import safeguarding.referral.merging.Line;
import safeguarding.referral.merging.LineCursor;
import safeguarding.referral.merging.Merged;
import safeguarding.referral.merging.Merging;
import safeguarding.referral.merging.WatchedChild;
import safeguarding.referral.multiagency.ChronologyView.Corroborated;
import safeguarding.referral.right.Detail;
import safeguarding.referral.vicinity.HeldRecord;
import safeguarding.referral.vicinity.NearPerson;
import safeguarding.referral.vicinity.Vicinity;

/** Puts a chronology together for one reader: first what he is shown, and from that everything else. */
@ApplicationScoped
class ChronologyDesk {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String CHAIR = "chronology-chair";

    private final Lines lines;
    private final Enquiries enquiries;
    private final ReferredPeople referred;
    private final GapBook gaps;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ChronologyDesk(Lines lines, Enquiries enquiries, ReferredPeople referred, GapBook gaps, Trail trail, Caller caller,
            Clock clock) {
        this.lines = lines;
        this.enquiries = enquiries;
        this.referred = referred;
        this.gaps = gaps;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ChronologyView read(UUID person, Vicinity vicinity, ChronologyQuery query) {
        Instant at = query.at(clock.instant());
        Reader reader = new Reader(caller.agency(), vicinity);
        List<NearPerson> scope = Scope.of(query.whom(), vicinity,
                query.whom() == Over.HOUSEHOLD ? enquiries.living(vicinity.records(), caller.agency()) : Set.of());
        List<FoundLine> found = lines.about(records(scope), at);
        Map<UUID, FoundLine> byId = new LinkedHashMap<>();
        Map<UUID, Object> shown = new LinkedHashMap<>();
        found.stream().filter(line -> !query.ownOnly() || line.agency().equals(reader.agency()))
                .forEach(line -> reader.shown(line).ifPresent(said -> {
                    byId.put(line.id(), line);
                    shown.put(line.id(), said);
                }));
        Merged merged = Merging.merge(byId.values().stream().map(FoundLine::line).toList());
        Faces faces = new Faces(vicinity, merged.lines().stream().map(Line::people).toList());
        Page page = new Page(merged.lines(), LineCursor.decoded(query.after()), query.most());
        boolean chairs = caller.has(CHAIR) && isToldInFull(reader);
        note(person, page.lines(), byId, reader, chairs);
        Contributions contributions = new Contributions(reader, chairs);
        Set<String> agencies = merged.lines().stream().map(Line::agency).collect(Collectors.toSet());
        return new ChronologyView(query.whom(), at,
                faces.views(reader.agency(), referred.among(reader.agency(), vicinity.records())),
                page.lines().stream().map(line -> view(line, byId, shown, reader, faces)).toList(),
                merged.corroborations().stream().map(Corroborated::of).toList(), merged.contradictions(),
                gaps(merged, byId, reader, faces, at),
                contributions.missing(scope, faces.shown(), agencies), chairs ? contributions.withheld(found) : null,
                page.next());
    }

    private static LineView view(Line line, Map<UUID, FoundLine> byId, Map<UUID, Object> shown, Reader reader, Faces faces) {
        FoundLine found = Objects.requireNonNull(byId.get(line.id()));
        return LineView.of(found, faces.of(line.people()), reader,
                Objects.requireNonNull(shown.get(line.id())));
    }

    /** Whoever is shown what happened and no more cannot tell from it what is missing. */
    private List<GapView> gaps(Merged merged, Map<UUID, FoundLine> byId, Reader reader, Faces faces, Instant at) {
        if (!isToldInFull(reader)) {
            return List.of();
        }
        LocalDate day = LocalDate.ofInstant(at, ENGLAND);
        List<Line> whole = merged.lines().stream()
                .filter(line -> reader.isShownInFull(Objects.requireNonNull(byId.get(line.id())))).toList();
        return gaps.on(day).in(whole, watched(faces, reader, at)).stream().map(gap -> view(gap, faces, day)).toList();
    }

    private static boolean isToldInFull(Reader reader) {
        return reader.vicinity().subject().flatMap(subject -> subject.detailFor(reader.agency()))
                .filter(detail -> detail == Detail.FULL).isPresent();
    }

    private static GapView view(Gap gap, Faces faces, LocalDate day) {
        return GapView.of(gap, faces.of(gap.child()), day);
    }

    private List<WatchedChild> watched(Faces faces, Reader reader, Instant at) {
        List<NearPerson> children = faces.shown().stream().filter(person -> person.kind() == PersonKind.CHILD).toList();
        List<AskedAbout> asked = enquiries.asked(records(children), reader.agency(), at);
        return children.stream().map(child -> new WatchedChild(child.records().get(0).id(), records(List.of(child)),
                asked.stream().filter(one -> child.isHeldAs(one.child())).map(AskedAbout::on).toList())).toList();
    }

    private static Set<UUID> records(List<NearPerson> people) {
        return people.stream().flatMap(person -> person.records().stream()).map(HeldRecord::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Every line that is shown is a reading of it, and that somebody looked is on the trail where nothing is shown. */
    private void note(UUID person, List<Line> page, Map<UUID, FoundLine> byId, Reader reader, boolean chairs) {
        trail.noted(chairs ? "chronology.looked-into-by-chair" : "chronology.looked-into", person);
        page.stream().map(line -> Objects.requireNonNull(byId.get(line.id())))
                .collect(Collectors.groupingBy(reader::isWithoutWords, Collectors.groupingBy(FoundLine::noun,
                        Collectors.toMap(FoundLine::id, line -> line.then().version()))))
                .forEach((withoutWords, read) -> read.forEach((noun, versions) -> trail.read(noun, versions,
                        withoutWords ? "chronology-WITHOUT-ADDRESSES" : "chronology")));
    }
}

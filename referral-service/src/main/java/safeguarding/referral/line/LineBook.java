package safeguarding.referral.line;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.intake.ReferredPeople;
import safeguarding.referral.vicinity.Vicinity;

/** Where an agency's own lines are written, read, corrected and taken back: each in one transaction. */
@ApplicationScoped
class LineBook {

    private final Lines lines;
    private final ReferredPeople referred;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    LineBook(Lines lines, ReferredPeople referred, CodeLists codes, Trail trail, Caller caller, Clock clock) {
        this.lines = lines;
        this.referred = referred;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those who stand on a referral that the agency recorded or received. */
    @Transactional
    Map<UUID, PersonKind> referred(Set<UUID> people) {
        Map<UUID, PersonKind> found = new HashMap<>();
        people.forEach(person -> referred.find(caller.agency(), person).ifPresent(kind -> found.put(person, kind)));
        return found;
    }

    /** The lines in a vicinity that the agency may see at this moment. */
    @Transactional
    Set<UUID> seen(Vicinity vicinity) {
        Reader reader = new Reader(caller.agency(), vicinity);
        return lines.about(vicinity.records(), clock.instant()).stream().filter(line -> reader.shown(line).isPresent())
                .map(FoundLine::id).collect(Collectors.toSet());
    }

    @Transactional
    <T extends Saying<T>> Created record(Noun<T> noun, T said, About about) {
        Place place = examined(said, about, null);
        KeptLine<T> line = new KeptLine<>(Ids.next(), 1, LineStatus.RECORDED, caller.agency(), caller.user(), clock.instant(),
                clock.instant(), said, null);
        trail.wrote(noun.name() + ".recorded", line.id(), lines.open(noun, line));
        return new Created("/referral" + noun.address() + "/" + line.id(), line.id(), 1, place.gaps());
    }

    @Transactional
    <T extends Saying<T>> KeptLine<T> read(Noun<T> noun, UUID id, @Nullable Long version) {
        KeptLine<T> line = version == null ? lines.own(noun, caller.agency(), id, "")
                : lines.ownVersion(noun, caller.agency(), id, version);
        trail.read(noun.name(), id, line.version(), "full");
        return line;
    }

    @Transactional
    <T extends Saying<T>> void require(Noun<T> noun, UUID id) {
        lines.own(noun, caller.agency(), id, "");
    }

    @Transactional
    <T extends Saying<T>> Receipt correct(Noun<T> noun, UUID id, @Nullable String ifMatch, T said, About about) {
        KeptLine<T> last = standing(noun, id, ifMatch);
        Place place = examined(said, about, last);
        KeptLine<T> next = last.next(caller.user(), clock.instant(), said);
        trail.wrote(noun.name() + ".corrected", id, lines.settle(next));
        return new Receipt(id, next.version(), place.gaps());
    }

    @Transactional
    <T extends Saying<T>> Receipt withdraw(Noun<T> noun, UUID id, @Nullable String ifMatch, String reason) {
        KeptLine<T> next = standing(noun, id, ifMatch).withdrawn(caller.user(), clock.instant(), reason);
        trail.wrote(noun.name() + ".withdrawn", id, lines.settle(next));
        return new Receipt(id, next.version(), List.of());
    }

    private <T extends Saying<T>> KeptLine<T> standing(Noun<T> noun, UUID id, @Nullable String ifMatch) {
        KeptLine<T> last = lines.own(noun, caller.agency(), id, " for update of line");
        Revision.require(ifMatch, last.version());
        if (last.status() == LineStatus.WITHDRAWN) {
            throw new LineTakenBack();
        }
        return last;
    }

    private Place examined(Saying<?> said, About about, @Nullable KeptLine<? extends Saying<?>> last) {
        Place place = Place.whole(codes.today());
        for (UUID person : said.about()) {
            // Whom the last version was about may have left his referral since. The answer is the same whether there is nobody of that
            // id or the agency may not see him.
            boolean before = last != null && last.said().about().contains(person);
            if (!before && !about.people().containsKey(person)) {
                place.wrong(said.aboutAt(), "There is nobody of that id whom your agency referred, received or works near.");
            }
        }
        List<UUID> links = new ArrayList<>(said.confirmed());
        links.addAll(said.contradicted());
        boolean linked = links.stream().allMatch(link -> about.linkable().contains(link) || isLinked(last, link));
        if (!linked) {
            place.wrong("confirms", "There is no such line about these people, or it is not yours to see.");
        }
        said.examine(place, codes, about.people());
        place.refuseIfWrong();
        return place;
    }

    private static boolean isLinked(@Nullable KeptLine<? extends Saying<?>> last, UUID line) {
        return last != null && (last.said().confirmed().contains(line) || last.said().contradicted().contains(line));
    }
}

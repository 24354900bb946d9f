package safeguarding.referral.multiagency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.line.FoundLine;
import safeguarding.referral.line.Reader;
import safeguarding.referral.right.Detail;
import safeguarding.referral.vicinity.NearPerson;
import safeguarding.referral.vicinity.Standing;

/** Which agencies are around those whom a chronology is about, and from which there is something. */
final class Contributions {

    private final Reader reader;
    private final boolean chairs;

    Contributions(Reader reader, boolean chairs) {
        this.reader = reader;
        this.chairs = chairs;
    }

    /**
     * Of which there is nothing here. That an agency works with an adult is known to whoever chairs; others see who works with
     * the
     * children that they work with themselves.
     */
    List<String> missing(List<NearPerson> scope, Collection<NearPerson> named, Set<String> shown) {
        Collection<NearPerson> around = chairs ? scope
                : named.stream().filter(person -> person.kind() == PersonKind.CHILD && mayRead(person)).toList();
        return around.stream().flatMap(person -> person.circle().stream())
                .filter(standing -> isReading(standing.detail())).map(Standing::agency)
                .filter(agency -> !shown.contains(agency) && !agency.equals(reader.agency()))
                .collect(Collectors.toCollection(TreeSet::new)).stream().toList();
    }

    List<Withheld> withheld(List<FoundLine> found) {
        Map<String, Integer> lines = new TreeMap<>();
        found.stream().filter(reader::isWithheld).forEach(line -> lines.merge(line.agency(), 1, Integer::sum));
        return lines.entrySet().stream().map(one -> new Withheld(one.getKey(), one.getValue())).toList();
    }

    /** That an agency keeps lines of which not everything is shown: whom to ask, and nothing of what they say. */
    record Withheld(@Schema(maxLength = 64) String agency, int lines) {
    }

    private boolean mayRead(NearPerson person) {
        return isReading(person.detailFor(reader.agency()).orElse(null));
    }

    private static boolean isReading(@Nullable Detail detail) {
        return detail == Detail.FULL || detail == Detail.SUMMARY;
    }
}

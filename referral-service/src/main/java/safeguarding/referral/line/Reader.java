package safeguarding.referral.line;

import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.right.Detail;
import safeguarding.referral.vicinity.NearPerson;
import safeguarding.referral.vicinity.Vicinity;

/**
 * An agency that reads what others keep about the people of a vicinity. A pure decision: whatever nobody permits is not shown.
 */
public record Reader(String agency, Vicinity vicinity) {

    /** What the reader is shown of a line, or nothing. */
    public Optional<Object> shown(FoundLine line) {
        if (line.then().status() == LineStatus.WITHDRAWN) {
            return Optional.empty();
        }
        if (line.agency().equals(agency)) {
            return Optional.ofNullable(line.then().said().shown(all -> true, Extent.WHOLE));
        }
        Detail detail = detail(line);
        if (detail == null || line.isTakenBack() || isKeptBackSince(line)) {
            return Optional.empty();
        }
        return Optional.ofNullable(line.then().said().shown(permits(), extent(line, detail)));
    }

    /**
     * Whether everything in words is left out, because the address of somebody is protected who is around one of those whom the
     * line is
     * or was about. Of whom the registry says nothing here, nobody has said that his may be shown.
     */
    public boolean isWithoutWords(FoundLine line) {
        return !line.agency().equals(agency) && !line.aboutBoth().stream()
                .allMatch(record -> vicinity.heldAs(record).filter(NearPerson::mayShowAddresses).isPresent());
    }

    private Extent extent(FoundLine line, Detail detail) {
        if (isWithoutWords(line)) {
            return Extent.WITHOUT_WORDS;
        }
        return detail == Detail.SUMMARY ? Extent.SUMMARY : Extent.WHOLE;
    }

    /** Whether the reader is shown all there is, and not what happened only. */
    public boolean isShownInFull(FoundLine line) {
        return line.agency().equals(agency) || detail(line) == Detail.FULL;
    }

    /** Whether something of it is kept from the reader, as far as those who may know that something is are concerned. */
    public boolean isWithheld(FoundLine line) {
        if (line.agency().equals(agency) || line.isTakenBack()) {
            return false;
        }
        Detail detail = detail(line);
        return detail == null || line.now().said().isWithheld(permits()) || line.then().said().isWithheld(permits());
    }

    // Nobody can say which part of what stands now a part of what was said then has become. So what was said then is shown as long as
    // nothing of what stands now is kept back.
    private boolean isKeptBackSince(FoundLine line) {
        return line.then().version() == line.now().version() ? line.now().said().shown(permits(), Extent.WHOLE) == null
                : line.now().said().isWithheld(permits());
    }

    private Predicate<Sharing> permits() {
        return sharing -> sharing.permits(agency);
    }

    /** The best that the reader may read about anybody whom the line is and was about; whom to ring is no part of it. */
    private @Nullable Detail detail(FoundLine line) {
        return best(line.now()).filter(now -> now != Detail.CONTACT_ONLY)
                .flatMap(now -> best(line.then()).map(then -> now.compareTo(then) > 0 ? now : then))
                .filter(detail -> detail != Detail.CONTACT_ONLY).orElse(null);
    }

    private Optional<Detail> best(KeptLine<? extends Saying<?>> kept) {
        return kept.said().about().stream().flatMap(record -> vicinity.heldAs(record).stream())
                .flatMap(person -> person.detailFor(agency).stream()).min(Detail::compareTo);
    }
}

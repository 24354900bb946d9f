package safeguarding.referral.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.problem.Faults;

/**
 * A place in a form under examination, by its JSON pointer. What is wrong there is a fault, and the form is refused; what is
 * missing is a gap, which is said and never a reason to refuse.
 */
public final class Place {

    private static final int MOST_GAPS = 100;

    // Nobody alive was there earlier, and no plan goes further ahead; what lies outside is a slip of the finger.
    private static final int EARLIEST_YEAR = 1880;
    private static final int MOST_YEARS_AHEAD = 100;

    private final String pointer;
    private final LocalDate today;
    private final Faults faults;
    private final List<String> gaps;

    private Place(String pointer, LocalDate today, Faults faults, List<String> gaps) {
        this.pointer = pointer;
        this.today = today;
        this.faults = faults;
        this.gaps = gaps;
    }

    public static Place whole(LocalDate today) {
        return new Place("", today, new Faults(), new ArrayList<>());
    }

    public Place at(String member) {
        return new Place(pointer + "/" + member, today, faults, gaps);
    }

    public Place at(String list, int index) {
        return at(list + "/" + index);
    }

    /** The same place, where nothing that is missing is said. */
    public Place withoutGaps() {
        return new Place(pointer, today, faults, new ArrayList<>());
    }

    public void wrong(String member, String sentence) {
        faults.add(pointer + "/" + member, sentence);
    }

    public void missing(String member, String sentence) {
        if (gaps.size() < MOST_GAPS) {
            gaps.add(pointer + "/" + member + ": " + sentence);
        }
    }

    public void missingUnless(boolean there, String member, String sentence) {
        if (!there) {
            missing(member, sentence);
        }
    }

    public void notAhead(String member, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            wrong(member, "This day has not come yet.");
        } else {
            plausible(member, day);
        }
    }

    public void plausible(String member, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < EARLIEST_YEAR || day.getYear() > today.getYear() + MOST_YEARS_AHEAD)) {
            wrong(member, "This day is too far away to be meant.");
        }
    }

    public void who(PersonIdentity identity) {
        identity.check(pointer, faults);
        if (identity.born() != null && identity.born().knowsYear() && identity.born().date().isAfter(today)) {
            wrong("born/date", "This day has not come yet.");
        }
        for (int i = 0; i < identity.identifiers().size(); i++) {
            Identifier identifier = identity.identifiers().get(i);
            if (identifier.value().codePoints().anyMatch(Character::isISOControl)) {
                at("identifiers", i).wrong("value", "An identifier has no control characters.");
            }
        }
    }

    public LocalDate today() {
        return today;
    }

    public List<String> gaps() {
        return List.copyOf(gaps);
    }

    public void refuseIfWrong() {
        faults.throwIfAny();
    }
}

package safeguarding.registry.person;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.matching.Waterfall;

/**
 * That a record is now held to be of this person, joined to others or separated from them.
 *
 * @param person the smallest id among the records of one human
 * @param before whom it was held to be of until now
 * @param matching the version of the rules by which records are compared
 * @param because the ties to the other records of that person; none when it stands alone
 */
public record Placement(UUID record, UUID person, @Nullable UUID before, String matching, List<Tie> because) {

    /**
     * Why two records are held to be of one human: a human's decision, or how strongly they agree.
     *
     * @param score field by field, where nothing but scores ties the record
     */
    public record Tie(UUID other, String strength, @Nullable Waterfall score) {

        boolean isByScore() {
            return strength.equals("PROBABLE");
        }

        Tie scored(Waterfall waterfall) {
            return new Tie(other, strength, waterfall);
        }
    }

    public boolean isAlone() {
        return because.isEmpty();
    }
}

package safeguarding.registry.matching.name;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PersonName;

/**
 * A given or a family name as it is compared: without case, marks and spaces.
 *
 * @param words of which it consists; "Mary-Ann" has two
 * @param sound how it is heard (Philips' double metaphone)
 */
public record NamePart(String text, List<String> words, String sound) {

    private static final DoubleMetaphone SOUNDS = new DoubleMetaphone();
    private static final NamePart UNKNOWN = new NamePart("", List.of(), "");

    public static NamePart of(@Nullable String written) {
        String text = PersonName.fold(written);
        if (written == null || text.isEmpty()) {
            return UNKNOWN;
        }
        List<String> words = Arrays.stream(written.split("[\\s\\-]+", -1)).map(PersonName::fold).filter(word -> !word.isEmpty())
                .toList();
        String sound = SOUNDS.doubleMetaphone(text);
        // Names in other writing have no sound here; they are their own.
        return new NamePart(text, words, sound == null || sound.isEmpty() ? text : sound);
    }

    /** With its words apart, from which it can be made again. */
    public String written() {
        return String.join(" ", words);
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return "NamePart[…]";
    }
}

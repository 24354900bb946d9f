package safeguarding.referral.wording;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text without what surely tells who wrote it. No list of patterns finds every name, so that a person reads it as well before
 * it is shared.
 *
 * @param removed what was taken out
 * @param suspected what is still there and may tell
 */
public record Wording(String text, Set<Trace> removed, Set<Trace> suspected) {

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+(?:[ \\t]+\\p{Lu}[\\p{L}'’-]*\\.?){0,3}";
    private static final String TWO_NAMES = "\\p{Lu}[\\p{L}'’-]+(?:[ \\t]+\\p{Lu}[\\p{L}'’-]+){1,3}";
    private static final Map<Trace, Pattern> PATTERNS = new EnumMap<>(Map.of(
            Trace.EMAIL,
            Pattern.compile(
                    "(?<![\\p{L}0-9._%+-])[\\p{L}0-9._%+-]++[ ]?(?:@|\\(at\\)|\\[at\\])[ ]?[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+"),
            Trace.PHONE,
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?!\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?!\\d))(?:\\+\\d{1,3}|\\(?0)(?:[ .()/-]{0,2}\\d){8,13}(?!\\d)"),
            Trace.HANDLE, Pattern.compile("(?<![\\p{L}\\d])@[\\p{L}0-9_.]{3,30}"),
            // Nobody writes words that long; a picture written as text has who took it and where in it.
            Trace.FILE, Pattern.compile("(?:data:[a-z]+/[a-z0-9.+-]+;base64,\\S*|\\S{120,})"),
            Trace.OWN_NAME,
            Pattern.compile(
                    "(?<=(?i:my name is|my name's|my names|i am called|i'm called|i’m called|call me"
                            + "|(?:kind|kindest|best|warm) regards,?|yours sincerely,?|yours faithfully,?)\\s{1,3})" + NAME
                            + "|(?<=(?i:\\bi am|\\bi'm|\\bi’m)\\s{1,3})" + TWO_NAMES
                            + "|(?<=(?i:this is)\\s{1,3})" + NAME + "(?=[ ,]+(?:speaking|calling|here|writing))"),
            Trace.OWN_PLACE, Pattern.compile("(?i)\\b(?:i am|i'm|i’m|as)\\s+(?:her|his|their|the|a|an)\\s+\\p{L}+"
                    + "|\\bnext door\\b|\\bi live\\b|\\bmy (?:house|flat|street|road|garden|address|daughter|son|wife|husband|partner)\\b"
                    + "|\\bour (?:house|flat|street|road|garden|wall|fence)\\b")));

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern NAME_OR_NUMBER = Pattern.compile(".*\\p{N}.*|\\p{Lu}.+");

    public Wording {
        removed = Set.copyOf(removed);
        suspected = Set.copyOf(suspected);
    }

    public static Wording of(String written) {
        String text = written;
        Set<Trace> removed = EnumSet.noneOf(Trace.class);
        Set<Trace> suspected = EnumSet.noneOf(Trace.class);
        for (Trace trace : Trace.values()) {
            Pattern pattern = PATTERNS.get(trace);
            if (pattern == null || !pattern.matcher(text).find()) {
                continue;
            }
            if (trace.isNeverKept()) {
                removed.add(trace);
                text = pattern.matcher(text).replaceAll("[taken out]");
            } else {
                suspected.add(trace);
            }
        }
        return new Wording(text, removed, suspected);
    }

    /**
     * Whether what somebody says of what he took out repeats it: it has a trace in it, or a name or a number that stood in what
     * was written and does not stand in the words that he left.
     */
    public static boolean repeats(String said, String written, String left) {
        if (!of(said).removed().isEmpty()) {
            return true;
        }
        Set<String> gone = words(written).map(Wording::folded).collect(Collectors.toSet());
        words(left).map(Wording::folded).forEach(gone::remove);
        return words(said).filter(word -> NAME_OR_NUMBER.matcher(word).matches()).map(Wording::folded).anyMatch(gone::contains);
    }

    private static Stream<String> words(String text) {
        return NO_LETTER.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

package safeguarding.kit.identity;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How people write identifiers: spaces anywhere, either case, hyphens and dashes for show. */
final class Written {

    private Written() {
    }

    /** Upper case without any space, also those that a word processor puts in. */
    static String withoutSpaces(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(bare::appendCodePoint);
        return bare.toString().toUpperCase(Locale.ROOT);
    }

    static String withoutSpacesAndDashes(String text) {
        return withoutSpaces(text).replaceAll("\\p{Pd}", "");
    }

    /** The message names the rule and never the value: messages end in logs and problem documents. */
    static String orRefuse(@Nullable String canonical, String rule) {
        if (canonical == null) {
            throw new IllegalArgumentException(rule);
        }
        return canonical;
    }
}

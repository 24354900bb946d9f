package safeguarding.kit.trail;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** JSON as RFC 8785 writes it, of what an entry has: texts, whole numbers and lists of texts under names of plain letters. */
final class CanonicalJson {

    // Beyond this JavaScript's numbers have gaps, and RFC 8785 (§3.2.2.3) writes them in another way.
    private static final long LARGEST = (1L << 53) - 1;

    private CanonicalJson() {
    }

    /** Names of ASCII letters have the same order in Java as in the RFC, which goes by UTF-16 units. */
    static String object(SortedMap<String, Object> members) {
        return members.entrySet().stream().map(CanonicalJson::member).collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(Map.Entry<String, Object> member) {
        return text(member.getKey()) + ":" + value(member.getValue());
    }

    private static String value(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalJson::value).collect(Collectors.joining(",", "[", "]"));
        }
        if ((value instanceof Long || value instanceof Integer) && Math.abs(((Number) value).longValue()) <= LARGEST) {
            return value.toString();
        }
        throw new IllegalArgumentException("an entry has no such value");
    }

    private static String text(String text) {
        StringBuilder written = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\b' -> written.append("\\b");
                case '\t' -> written.append("\\t");
                case '\n' -> written.append("\\n");
                case '\f' -> written.append("\\f");
                case '\r' -> written.append("\\r");
                default -> {
                    if (c < 0x20) {
                        written.append(String.format("\\u%04x", (int) c));
                    } else {
                        written.append(c);
                    }
                }
            }
        }
        return written.append('"').toString();
    }
}

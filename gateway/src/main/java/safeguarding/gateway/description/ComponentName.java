package safeguarding.gateway.description;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The name of something in the components of an OpenAPI document, for instance {@code schemas} and {@code Problem}. */
record ComponentName(String section, String name) {

    private static final Pattern REFERENCE = Pattern.compile("#/components/([A-Za-z]+)/([A-Za-z0-9._-]+)");

    /** Null for a reference to anything else. */
    static @Nullable ComponentName ofReference(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        return matcher.matches() ? new ComponentName(matcher.group(1), matcher.group(2)) : null;
    }

    String reference() {
        return "#/components/" + section + "/" + name;
    }

    ComponentName renamed(String other) {
        return new ComponentName(section, other);
    }
}

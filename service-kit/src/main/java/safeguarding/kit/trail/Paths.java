package safeguarding.kit.trail;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paths for the trail, which is never erased: only words of an address and ids stay, whatever a caller wrote in between. */
final class Paths {

    private static final Pattern WORD = Pattern.compile("v1|[a-z]+(-[a-z]+){0,8}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MOST_PARTS = 8;

    private Paths() {
    }

    static String withoutValues(String path) {
        return Arrays.stream(path.split("/", MOST_PARTS)).map(Paths::part).collect(Collectors.joining("/"));
    }

    private static String part(String part) {
        return part.isEmpty() || WORD.matcher(part).matches() || ID.matcher(part).matches() ? part : "…";
    }
}

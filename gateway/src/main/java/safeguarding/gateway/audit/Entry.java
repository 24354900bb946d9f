package safeguarding.gateway.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.JsonObject;

/**
 * An entry of the trail as a page shows it.
 *
 * @param number its place in what is shown
 * @param because the number of the entry that led to it; none where that is not among those shown
 * @param depth how many causes lie before it among those shown, as far as it can be drawn
 */
record Entry(int number, @Nullable Integer because, int depth, boolean outside, JsonObject event) {

    // Deeper steps stand below each other, so that the last ones still fit on paper.
    private static final int DEEPEST = 8;

    static List<Entry> of(List<JsonObject> events) {
        Map<String, Entry> seen = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (JsonObject event : events) {
            Entry cause = seen.get(event.getString("causation", ""));
            Entry entry = new Entry(entries.size() + 1, cause == null ? null : cause.number(),
                    cause == null ? 0 : Math.min(DEEPEST, cause.depth() + 1), event.getBoolean("outsideChain", false), event);
            entries.add(entry);
            seen.put(event.getString("id", ""), entry);
        }
        return entries;
    }

    public String id() {
        return text("id");
    }

    public String service() {
        return text("service");
    }

    public Instant time() {
        return Instant.parse(text("recordedAt"));
    }

    /** What was done, in words: {@code safeguarding.referral.recorded.v1} is a referral that was recorded. */
    public String act() {
        return act(text("action"));
    }

    static String act(String action) {
        String words = action.replaceFirst("^safeguarding\\.", "").replaceFirst("\\.v[0-9]+$", "").replace('.', ' ').replace(
                '-',
                ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The agency, and the person or else the system that acted for it. */
    public String who() {
        String person = text("onBehalfOf");
        return text("agency") + ", " + (person.isEmpty() ? text("client") : person);
    }

    public String counterparty() {
        return text("counterparty");
    }

    public String decision() {
        return text("decision");
    }

    public String purpose() {
        return text("purpose");
    }

    /** The concern or record whose chain it belongs to. */
    public String chain() {
        return text("correlation");
    }

    public boolean isSealed() {
        return event.containsKey("leaf");
    }

    private String text(String member) {
        Object value = event.getValue(member);
        return value == null ? "" : value.toString();
    }
}

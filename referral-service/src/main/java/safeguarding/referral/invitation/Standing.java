package safeguarding.referral.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The agencies that are invited whatever the registry finds.
 *
 * @param receiver the hub that has the referral, if one has
 * @param maker whose referral it is, unless whoever made it is not to be known
 */
public record Standing(String convener, @Nullable String receiver, @Nullable String maker) {

    public Set<String> agencies() {
        return new TreeSet<>(because().keySet());
    }

    Map<String, Why> because() {
        Map<String, Why> because = new LinkedHashMap<>();
        if (maker != null) {
            because.put(maker, Why.is(Because.MADE_REFERRAL));
        }
        if (receiver != null) {
            because.put(receiver, Why.is(Because.RECEIVED_REFERRAL));
        }
        because.put(convener, Why.is(Because.CONVENES));
        return because;
    }
}

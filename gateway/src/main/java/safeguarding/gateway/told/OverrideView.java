package safeguarding.gateway.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A decision that goes before the rule, as the registry gives it. */
public record OverrideView(String id, String concern, String agency, String verdict, @Nullable String detail, String reason,
        LocalDate reviewOn, String decidedBy, Instant decidedAt, @Nullable Instant withdrawnAt) {

    record All(List<OverrideView> overrides) {
    }

    public String said() {
        return verdict.equals("TELL") ? "Told" + (detail == null ? "" : ", " + detail.toLowerCase(Locale.UK).replace('_', ' '))
                : "Not told";
    }
}

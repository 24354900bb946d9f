package safeguarding.referral.attendance;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether those without whom nothing is decided took part.
 *
 * @param missing the sectors of which nobody did
 */
public record Quorum(@Schema(maxLength = 60) String rule, int ruleVersion, boolean reached,
        @Schema(maxItems = 10) List<@Size(max = 40) String> missing) {

    public Quorum {
        missing = List.copyOf(missing);
    }

    static Quorum without(String rule, int ruleVersion, List<String> missing) {
        return new Quorum(rule, ruleVersion, missing.isEmpty(), missing);
    }
}

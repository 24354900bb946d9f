package safeguarding.disclosure.scheme.intelligence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Intelligence as it is kept, for the officers of the force.
 *
 * @param application the one that it is left of, if it is
 * @param said nothing for what is left of an application, whose file says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntelligenceView(UUID id, long version, IntelligenceState state, @Schema(maxLength = 100) String agency, Instant keptAt,
        @Nullable UUID application, @Nullable NewIntelligence said, @Schema(maxItems = 200) List<PassingOn> passedOn,
        @Schema(maxItems = 200) List<UUID> referrals) {

    /** There is none for dismissed. */
    enum IntelligenceState {
        KEPT,
        PASSED_ON
    }

    IntelligenceView {
        passedOn = List.copyOf(passedOn);
        referrals = List.copyOf(referrals);
    }

    IntelligenceView passed(PassingOn on) {
        List<PassingOn> all = new ArrayList<>(passedOn);
        all.add(on);
        return new IntelligenceView(id, version + 1, IntelligenceState.PASSED_ON, agency, keptAt, application, said, all,
                referrals);
    }

    IntelligenceView referred(UUID referral) {
        List<UUID> all = new ArrayList<>(referrals);
        all.add(referral);
        return new IntelligenceView(id, version + 1, IntelligenceState.PASSED_ON, agency, keptAt, application, said, passedOn,
                all);
    }

    @Override
    public String toString() {
        return "IntelligenceView[…]";
    }
}

package safeguarding.referral.examination;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.proforma.Difference;

/** In what the full report is not as the preliminary opinion was; where there was no such opinion, all of it. */
record DifferencesView(UUID id, long version, boolean hadPreliminaryOpinion,
        @Schema(maxItems = 1000) List<Difference> differences) {
}

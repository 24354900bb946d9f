package safeguarding.referral.withheld;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an identity is sealed, and each time that somebody opened it or asked to; never who it is. */
record SealedView(Instant sealedAt, @Schema(maxItems = 200) List<OpeningView> openings) {
}

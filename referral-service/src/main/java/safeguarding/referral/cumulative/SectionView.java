package safeguarding.referral.cumulative;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One section of the records of signs and indicators, by all agencies. */
record SectionView(@Schema(maxLength = 60) String section, @Schema(maxItems = 10000) List<IndicationView> indications) {
}

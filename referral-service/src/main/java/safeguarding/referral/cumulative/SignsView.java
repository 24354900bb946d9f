package safeguarding.referral.cumulative;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * All signs of one child that the reader may see.
 *
 * @param care the areas of care that were graded
 * @param neglect the signs of neglect, the most frequent first
 * @param sections signs and indicators of sexual abuse, by section
 * @param addressesWithheld where somebody's address is protected: what stands in words is left out of some records
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignsView(@Schema(maxItems = 4) List<AreaView> care, @Schema(maxItems = 1000) List<SignView> neglect,
        @Schema(maxItems = 1000) List<SectionView> sections, @Nullable Boolean addressesWithheld) {
}

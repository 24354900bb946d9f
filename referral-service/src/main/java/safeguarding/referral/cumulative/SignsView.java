package safeguarding.referral.cumulative;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All signs of one child that the reader may see.
 *
 * @param care the areas of care that were graded
 * @param neglect the signs of neglect, the most frequent first
 * @param sections signs and indicators of sexual abuse, by section
 */
record SignsView(@Schema(maxItems = 4) List<AreaView> care, @Schema(maxItems = 1000) List<SignView> neglect,
        @Schema(maxItems = 1000) List<SectionView> sections) {
}

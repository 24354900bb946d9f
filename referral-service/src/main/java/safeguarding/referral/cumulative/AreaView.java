package safeguarding.referral.cumulative;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.neglect.CareArea;

/**
 * One area of care over time.
 *
 * @param grades in the order of their days
 * @param worst the highest that any agency gave
 * @param worsened whether the last is worse than the first
 */
record AreaView(CareArea area, @Schema(maxItems = 10000) List<GradeView> grades, int worst, boolean worsened) {

    static AreaView of(CareArea area, List<GradeView> grades) {
        return new AreaView(area, grades, grades.stream().mapToInt(GradeView::grade).max().orElse(0),
                !grades.isEmpty() && grades.get(grades.size() - 1).grade() > grades.get(0).grade());
    }
}

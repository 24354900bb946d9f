package safeguarding.referral.cumulative;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.neglect.CareArea;

/**
 * One area of care over time.
 *
 * @param grades in the order of their days
 * @param worst the highest that any agency gave
 * @param worsened whether at any one agency the last is worse than the first, of those of which the day is known: two agencies
 *        do not
 *        grade alike
 */
record AreaView(CareArea area, @Schema(maxItems = 10000) List<GradeView> grades, int worst, boolean worsened) {

    static AreaView of(CareArea area, List<GradeView> grades) {
        return new AreaView(area, grades, grades.stream().mapToInt(GradeView::grade).max().orElse(0),
                grades.stream().map(GradeView::agency).distinct().anyMatch(agency -> worsened(agency, grades)));
    }

    private static boolean worsened(String agency, List<GradeView> grades) {
        List<GradeView> own = grades.stream().filter(grade -> grade.agency().equals(agency) && grade.isDated()).toList();
        return !own.isEmpty() && own.get(own.size() - 1).grade() > own.get(0).grade();
    }
}

package safeguarding.referral.cumulative;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import safeguarding.referral.indicator.NewIndicatorRecord;
import safeguarding.referral.indicator.Section;
import safeguarding.referral.neglect.AreaGrade;
import safeguarding.referral.neglect.CareArea;
import safeguarding.referral.neglect.NeglectSign;
import safeguarding.referral.neglect.NewNeglectRecord;

/** Lays what is shown beside each other. Nothing is weighed and nothing added up but how often. */
final class Cumulation {

    private Cumulation() {
    }

    /** Of lines in the order in which things happened. */
    static SignsView of(List<ShownLine> lines) {
        List<AreaView> care = Arrays.stream(CareArea.values()).map(area -> AreaView.of(area, grades(area, lines)))
                .filter(area -> !area.grades().isEmpty()).toList();
        boolean withheld = lines.stream().anyMatch(ShownLine::withoutWords);
        return new SignsView(care, neglect(lines), sections(lines), withheld ? true : null);
    }

    private static List<GradeView> grades(CareArea area, List<ShownLine> lines) {
        return lines.stream().filter(line -> line.said() instanceof NewNeglectRecord).flatMap(line -> {
            NewNeglectRecord said = (NewNeglectRecord) line.said();
            return said.grades().stream().filter(grade -> grade.area() == area).map(AreaGrade::grade)
                    .map(grade -> new GradeView(line.id(), line.agency(), said.graded(), grade));
        }).toList();
    }

    private static List<SignView> neglect(List<ShownLine> lines) {
        Map<String, List<String>> agencies = new TreeMap<>();
        lines.stream().filter(line -> line.said() instanceof NewNeglectRecord).forEach(line -> {
            for (NeglectSign sign : ((NewNeglectRecord) line.said()).signs()) {
                agencies.merge(sign.sign(), List.of(line.agency()),
                        (before, now) -> Stream.concat(before.stream(), now.stream()).toList());
            }
        });
        return agencies.entrySet().stream()
                .map(one -> new SignView(one.getKey(), one.getValue().size(),
                        one.getValue().stream().distinct().sorted().toList()))
                .sorted(Comparator.comparing(SignView::times).reversed().thenComparing(SignView::sign)).toList();
    }

    private static List<SectionView> sections(List<ShownLine> lines) {
        Map<String, List<IndicationView>> sections = lines.stream().filter(line -> line.said() instanceof NewIndicatorRecord)
                .flatMap(line -> ((NewIndicatorRecord) line.said()).sections().stream()
                        .flatMap(section -> indications(line, section)))
                .collect(Collectors.groupingBy(Named::section, TreeMap::new,
                        Collectors.mapping(Named::view, Collectors.toList())));
        return sections.entrySet().stream().map(one -> new SectionView(one.getKey(), one.getValue())).toList();
    }

    private static Stream<Named> indications(ShownLine line, Section section) {
        return section.indications().stream()
                .map(indication -> new Named(section.section(), new IndicationView(line.id(), line.agency(), indication)));
    }

    private record Named(String section, IndicationView view) {
    }
}

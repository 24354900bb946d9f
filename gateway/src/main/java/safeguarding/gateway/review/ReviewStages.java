package safeguarding.gateway.review;

import java.util.List;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Said;

/** The stages of a review in words. The service says which of them may follow which; only those are offered. */
final class ReviewStages {

    private ReviewStages() {
    }

    static String said(String stage) {
        return switch (stage) {
            case "REFERRED" -> "Referred, to be considered";
            case "CRITERIA_MET" -> "The criteria are met";
            case "CRITERIA_NOT_MET" -> "The criteria are not met";
            default -> Said.words(stage);
        };
    }

    static List<Option> after(String stage) {
        List<String> next = switch (stage) {
            case "REFERRED" -> List.of("CRITERIA_MET", "CRITERIA_NOT_MET");
            case "CRITERIA_NOT_MET" -> List.of("CRITERIA_MET");
            case "CRITERIA_MET" -> List.of("COMMISSIONED");
            case "COMMISSIONED" -> List.of("DRAFTED");
            case "DRAFTED" -> List.of("DRAFTED", "QUALITY_ASSURED");
            case "QUALITY_ASSURED" -> List.of("DRAFTED", "SIGNED_OFF");
            case "SIGNED_OFF" -> List.of("PUBLISHED");
            default -> List.of("DRAFTED");
        };
        return next.stream().map(code -> new Option(code, said(stage, code))).toList();
    }

    private static String said(String from, String to) {
        if (!to.equals("DRAFTED") || from.equals("COMMISSIONED")) {
            return said(to);
        }
        return from.equals("PUBLISHED") ? "Taken back, to be drafted anew" : "Drafted anew";
    }
}

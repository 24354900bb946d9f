package safeguarding.gateway.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date of which perhaps not all is known; the indicator stands for day, month and year. */
public record PartialDate(LocalDate date, String accuracyIndicator) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** As people say it, with what is a guess called so. */
    public String said() {
        if (!accuracyIndicator.matches("[AEU]{3}") || accuracyIndicator.charAt(2) == 'U') {
            return "not known";
        }
        String said = accuracyIndicator.charAt(1) == 'U' ? Integer.toString(date.getYear())
                : accuracyIndicator.charAt(0) == 'U' ? MONTH.format(date) : DAY.format(date);
        return accuracyIndicator.indexOf('E') < 0 ? said : "about " + said;
    }
}

package safeguarding.gateway.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date of which day, month and year are each accurate, estimated or unknown, as the services give it. */
public record RoughDate(LocalDate date, String accuracyIndicator) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** 3 March 2014, March 2014, about 2014. */
    public String said() {
        if (!accuracyIndicator.matches("[AEU]{3}")) {
            return DAY.format(date);
        }
        String about = accuracyIndicator.indexOf('E') < 0 ? "" : "about ";
        if (isUnknown(2)) {
            return isUnknown(0) || isUnknown(1) ? "not known" : about + DAY_AND_MONTH.format(date);
        }
        if (isUnknown(1)) {
            return about + date.getYear();
        }
        return about + (isUnknown(0) ? MONTH : DAY).format(date);
    }

    private boolean isUnknown(int part) {
        return accuracyIndicator.charAt(part) == 'U';
    }
}

package safeguarding.gateway.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/** Dates, times and codes as people say them (GOV.UK style): 3 March 2026, today at 4:59pm, abuse images. */
@TemplateExtension
public class Said {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Said() {
    }

    public static String said(LocalDate date) {
        return DAY.format(date);
    }

    public static String said(Instant time) {
        return said(time, now());
    }

    public static String said(Instant time, Instant now) {
        LocalDate day = time.atZone(ENGLAND).toLocalDate();
        LocalDate today = now.atZone(ENGLAND).toLocalDate();
        String clock = " at " + TIME.format(time.atZone(ENGLAND)).toLowerCase(Locale.UK);
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today" + clock;
        }
        if (days == -1) {
            return "yesterday" + clock;
        }
        return (days == 1 ? "tomorrow" : DAY.format(day)) + clock;
    }

    /** When something is due: what is due at midnight is due by the end of the day before. */
    public static String due(Instant time) {
        return due(time, now());
    }

    public static String due(Instant time, Instant now) {
        if (!time.atZone(ENGLAND).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return said(time, now);
        }
        LocalDate last = time.atZone(ENGLAND).toLocalDate().minusDays(1);
        long days = ChronoUnit.DAYS.between(now.atZone(ENGLAND).toLocalDate(), last);
        if (days == 0) {
            return "by the end of today";
        }
        return "by the end of " + (days == 1 ? "tomorrow" : DAY.format(last));
    }

    /** How far away: in 3 hours, 2 days ago. */
    public static String away(Instant time) {
        Duration distance = Duration.between(now(), time);
        String amount = amount(distance.abs());
        return distance.isNegative() ? amount + " ago" : "in " + amount;
    }

    /** A date of which perhaps only the year is known, or the year and month. */
    public static String saidDate(@Nullable String partial) {
        if (partial == null || partial.isEmpty()) {
            return "not known";
        }
        return switch (partial.length()) {
            case 7 -> MONTH.format(LocalDate.parse(partial + "-01"));
            case 10 -> DAY.format(LocalDate.parse(partial));
            default -> partial;
        };
    }

    /** A code of a list, {@code ABUSE_IMAGES} or {@code abuse-images}, as words. */
    public static String words(String code) {
        String words = code.toLowerCase(Locale.UK).replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** As a browser's field for a day and a time has it. */
    public static String local(Instant time) {
        return time.atZone(ENGLAND).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static Instant now() {
        return Arc.container().select(Clock.class).get().instant();
    }

    private static String amount(Duration distance) {
        if (distance.toDays() > 1) {
            return distance.toDays() + " days";
        }
        if (distance.toHours() > 1) {
            return distance.toHours() + " hours";
        }
        long minutes = distance.toMinutes();
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}

package safeguarding.disclosure.consistency;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.kit.problem.Faults;

/** Which days somebody asks about. */
record ReportSpan(
        @Parameter(description = ABOUT_FROM) @QueryParam("from") @Size(max = 10) @Pattern(regexp = DAY, message = DAY_RULE) @Nullable String from,
        @Parameter(description = ABOUT_TO) @QueryParam("to") @Size(max = 10) @Pattern(regexp = DAY, message = DAY_RULE) @Nullable String to) {

    private static final String ABOUT_FROM = "The first day; a year before the last unless stated.";
    private static final String ABOUT_TO = "The last day; today unless stated.";
    private static final String DAY = "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$";
    private static final String DAY_RULE = "A day is written as 2026-11-22.";

    /** The first and the last day, both of them counted. */
    record Days(LocalDate first, LocalDate last) {

        Instant begins() {
            return EnglishDay.startOf(first);
        }

        Instant ends() {
            return EnglishDay.startOf(last.plusDays(1));
        }
    }

    Days days(LocalDate today, Faults faults) {
        LocalDate last = day(to, today, "/to", faults);
        LocalDate first = day(from, last.minusYears(1), "/from", faults);
        if (first.isAfter(last)) {
            faults.add("/from", "The report ends before it begins.");
        }
        return new Days(first, last);
    }

    private static LocalDate day(@Nullable String written, LocalDate unless, String pointer, Faults faults) {
        try {
            return written == null ? unless : LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            faults.add(pointer, "There is no such day.");
            return unless;
        }
    }
}

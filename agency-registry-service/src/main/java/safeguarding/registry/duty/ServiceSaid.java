package safeguarding.registry.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.clock.WorkingDays;
import safeguarding.kit.problem.Faults;

/**
 * All that the directory is to say of a service.
 *
 * @param areas the places that it serves; none when it serves every place, as a last resort does
 * @param aroundTheClock staffed at every hour of every day; else the hours say when, and a fallback who answers at all others
 * @param dutyRole the role that answers, never a person's name
 * @param source where this is from, and how sure it is
 */
@Schema(name = "NewService")
record ServiceSaid(
        @Schema(examples = "Children's front door (invented)") @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String name,
        @Size(max = 1000) @Nullable String description,
        @Size(max = 400) List<@NotNull @Pattern(regexp = AREA, message = AREA_RULE) String> areas,
        boolean aroundTheClock,
        @Size(max = 20) List<@NotNull @Valid Hours> hours,
        @Schema(examples = "Duty social worker") @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String dutyRole,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Contact> contacts,
        @Valid @Nullable Fallback fallback,
        boolean closed,
        @NotBlank @Size(max = 500) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String source) {

    static final String SLUG = "^(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
    static final String SLUG_RULE = "It is named by 3 to 64 lower-case letters and digits, in words with one hyphen between.";
    static final String AREA = "^[A-Z][0-9]{8}$";
    static final String AREA_RULE = "An area is a GSS code: a capital letter and eight digits.";
    private static final String PLAIN = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";
    private static final String PLAIN_RULE = "There are no control characters in it.";

    ServiceSaid {
        areas = kept(areas);
        hours = kept(hours);
        contacts = kept(contacts);
    }

    /** Reports what Bean Validation cannot see. */
    void check(LocalDate today, Faults faults) {
        if (aroundTheClock != hours.isEmpty()) {
            faults.add("/hours", "A service has hours, unless it is staffed around the clock.");
        }
        if (!aroundTheClock && fallback == null) {
            faults.add("/fallback", "Somebody has to answer when this service does not.");
        }
        for (int i = 0; i < hours.size(); i++) {
            if (!hours.get(i).opens().isBefore(hours.get(i).closes())) {
                faults.add("/hours/" + i + "/closes", "It closes before it opens. Hours past midnight are two entries.");
            }
        }
        for (int i = 0; i < contacts.size(); i++) {
            contacts.get(i).check(today, "/contacts/" + i, faults);
        }
    }

    /** When it is staffed: on these days of the week, but on no bank holiday, in the time of England. */
    record Hours(@NotNull @Size(min = 1, max = 7) Set<@NotNull DayOfWeek> days, @NotNull LocalTime opens,
            @NotNull LocalTime closes) {

        /** England keeps a bank holiday that falls on a weekend on a weekday after it, so only weekdays can be one. */
        boolean include(Instant moment, WorkingDays calendar) {
            ZonedDateTime local = moment.atZone(StatutoryClock.ENGLAND);
            DayOfWeek day = local.getDayOfWeek();
            boolean bankHoliday = day.compareTo(DayOfWeek.FRIDAY) <= 0 && !calendar.isWorking(local.toLocalDate());
            LocalTime time = local.toLocalTime();
            return days.contains(day) && !bankHoliday && !time.isBefore(opens) && time.isBefore(closes);
        }
    }

    /**
     * How the duty role is reached.
     *
     * @param verification whether somebody has tried it
     * @param verifiedOn when he last did
     */
    record Contact(@NotNull Kind kind,
            @Schema(examples = "01632 960001") @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String value,
            @NotNull Verification verification, @OurTimes @Nullable LocalDate verifiedOn) {

        enum Kind {
            PHONE,
            TEXTPHONE,
            EMAIL,
            WEB
        }

        enum Verification {
            UNVERIFIED,
            VERIFIED,
            FAILED
        }

        void check(LocalDate today, String pointer, Faults faults) {
            if ((verification == Verification.UNVERIFIED) != (verifiedOn == null)) {
                faults.add(pointer + "/verifiedOn", "This is the day on which it was tried, and only then.");
            }
            if (verifiedOn != null && verifiedOn.isAfter(today)) {
                faults.add(pointer + "/verifiedOn", "This day has not come.");
            }
        }
    }

    /** The service that answers when this one does not, of the same agency or of another. */
    @Schema(name = "ServiceFallback")
    record Fallback(
            @Schema(examples = "larkfield-council-invented") @NotNull @Pattern(regexp = SLUG, message = SLUG_RULE) String agency,
            @Schema(examples = "emergency-duty-team") @NotNull @Pattern(regexp = SLUG, message = SLUG_RULE) String service) {
    }

    /** Missing is the same as none, and a null inside is kept for Bean Validation to answer. */
    private static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }
}

package safeguarding.registry.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;

/** All that the directory is to say of an agency. The order of its lists says nothing. */
record NewAgency(
        @Schema(description = ABOUT_TYPE) @NotNull @Pattern(regexp = TYPE, message = TYPE_RULE) String type,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid AgencyName> names,
        @Size(max = 50) List<@NotNull @Valid AgencyCode> codes,
        @Size(max = 400) List<@NotNull @Pattern(regexp = AREA, message = AREA_RULE) String> areas,
        @Schema(description = ABOUT_STATUS) @NotNull AgencyStatus status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Size(max = 20) List<@NotNull @Pattern(regexp = SLUG, message = SLUG_RULE) String> successors,
        @Schema(description = ABOUT_SOURCE) @NotBlank @Size(max = 500) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String source) {

    private static final String ABOUT_TYPE = "A code, such as SCHOOL. What it means for sharing is said by the agreement in force.";
    private static final String ABOUT_STATUS = "Says alone whether the agency works at present; the dates do not.";
    private static final String ABOUT_SOURCE = "Where this is from, and how sure it is.";

    // Other services keep a slug with what the agency records there, in this form and length.
    static final String SLUG = "^(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
    static final String SLUG_RULE = "An agency is named by 3 to 64 lower-case letters and digits, in words with one hyphen between.";
    static final String TYPE = "^[A-Z_]{2,40}$";
    static final String TYPE_RULE = "A type is 2 to 40 capital letters or underscores.";
    static final String AREA = "^[A-Z][0-9]{8}$";
    static final String AREA_RULE = "An area is a GSS code: a capital letter and eight digits.";

    // Among them the NUL that the database refuses.
    static final String PLAIN = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";
    static final String PLAIN_RULE = "There are no control characters in it.";

    // The database knows no day of the year 999,999,999, and neither does any agency.
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    NewAgency {
        names = kept(names);
        codes = kept(codes);
        areas = kept(areas);
        successors = kept(successors);
    }

    /** Reports what Bean Validation cannot see. */
    void check(String slug, Faults faults) {
        checkPeriods(faults);
        checkOverlaps("/names", names, (one, other) -> overlap(one.from(), one.to(), other.from(), other.to()),
                "Another name holds on the same days.", faults);
        checkOverlaps("/codes", codes,
                (one, other) -> one.isSameCode(other) && overlap(one.from(), one.to(), other.from(), other.to()),
                "The same code stands here twice for the same days.", faults);
        checkTwice("/areas", areas, faults);
        checkTwice("/successors", successors, faults);
        for (int i = 0; i < successors.size(); i++) {
            if (slug.equals(successors.get(i))) {
                faults.add("/successors/" + i, "An agency does not succeed itself.");
            }
        }
    }

    /** The same in one order, so that equal statements are equal. */
    NewAgency sorted() {
        return new NewAgency(type, names.stream().sorted(AgencyName.ORDER).toList(),
                codes.stream().sorted(AgencyCode.ORDER).toList(),
                areas.stream().sorted().toList(), status, openedOn, closedOn, successors.stream().sorted().toList(), source);
    }

    private void checkPeriods(Faults faults) {
        for (int i = 0; i < names.size(); i++) {
            String pointer = "/names/" + i;
            checkDay(names.get(i).from(), pointer + "/from", faults);
            checkLastDay(names.get(i).from(), names.get(i).to(), pointer + "/to", faults);
        }
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/codes/" + i;
            checkDay(codes.get(i).from(), pointer + "/from", faults);
            checkLastDay(codes.get(i).from(), codes.get(i).to(), pointer + "/to", faults);
        }
        checkDay(openedOn, "/openedOn", faults);
        checkLastDay(openedOn, closedOn, "/closedOn", faults);
    }

    private static void checkLastDay(@Nullable LocalDate first, @Nullable LocalDate last, String pointer, Faults faults) {
        checkDay(last, pointer, faults);
        if (first != null && last != null && last.isBefore(first)) {
            faults.add(pointer, "The last day is before the first.");
        }
    }

    private static void checkDay(@Nullable LocalDate day, String pointer, Faults faults) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            faults.add(pointer, "This year is too far away.");
        }
    }

    private static <T> void checkOverlaps(String pointer, List<T> listed, BiPredicate<T, T> clash, String detail,
            Faults faults) {
        for (int i = 1; i < listed.size(); i++) {
            T one = listed.get(i);
            if (listed.subList(0, i).stream().anyMatch(before -> clash.test(before, one))) {
                faults.add(pointer + "/" + i, detail);
            }
        }
    }

    private static void checkTwice(String pointer, List<String> listed, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            if (!seen.add(listed.get(i))) {
                faults.add(pointer + "/" + i, "This stands here twice.");
            }
        }
    }

    /** Both days belong to a period, and an open end goes on for ever. */
    private static boolean overlap(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate otherFrom,
            @Nullable LocalDate otherTo) {
        return startsBy(from, otherTo) && startsBy(otherFrom, to);
    }

    private static boolean startsBy(@Nullable LocalDate from, @Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }

    /** Missing is the same as none, and a null inside is kept for Bean Validation to answer. */
    private static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    /** What an agency was called, and when; both days belong to it, and a missing one is not known or has not come. */
    record AgencyName(@NotBlank @Size(max = 200) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String name,
            @Nullable LocalDate from, @Nullable LocalDate to) {

        static final Comparator<AgencyName> ORDER = Comparator
                .comparing(AgencyName::from, Comparator.nullsFirst(Comparator.<LocalDate> naturalOrder()))
                .thenComparing(AgencyName::name)
                .thenComparing(AgencyName::to, Comparator.nullsLast(Comparator.<LocalDate> naturalOrder()));
    }

    /** A number that somebody gave the agency, and when it held. */
    record AgencyCode(
            @Schema(description = ABOUT_SCHEME) @NotNull @Pattern(regexp = SCHEME, message = SCHEME_RULE) String scheme,
            @NotNull @Pattern(regexp = VALUE, message = VALUE_RULE) String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        private static final String ABOUT_SCHEME = "Whose number: ODS, GSS, DFE, URN, FORCE, LOCAL or another.";

        static final String SCHEME_RULE = "A scheme is 2 to 20 capital letters or underscores.";
        static final String VALUE_RULE = "A code is 1 to 40 letters, digits, dots, slashes or hyphens.";
        static final String SCHEME = "^[A-Z_]{2,20}$";
        static final String VALUE = "^[A-Za-z0-9./-]{1,40}$";

        static final Comparator<AgencyCode> ORDER = Comparator.comparing(AgencyCode::scheme).thenComparing(AgencyCode::value)
                .thenComparing(AgencyCode::from, Comparator.nullsFirst(Comparator.<LocalDate> naturalOrder()))
                .thenComparing(AgencyCode::to, Comparator.nullsLast(Comparator.<LocalDate> naturalOrder()));

        boolean isSameCode(AgencyCode other) {
            return Objects.equals(scheme, other.scheme) && Objects.equals(value, other.value);
        }
    }
}

package safeguarding.registry.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;

/** What somebody looks for in the directory. It is not about people, so it may stand in an address. */
record AgencySearch(
        @Parameter(description = ABOUT_CODE) @QueryParam("code") @Pattern(regexp = CODE, message = CODE_RULE) @Nullable String code,
        @Parameter(description = ABOUT_DAY) @QueryParam("on") @Pattern(regexp = DAY, message = DAY_RULE) @Nullable String on,
        @QueryParam("area") @Pattern(regexp = NewAgency.AREA, message = NewAgency.AREA_RULE) @Nullable String area,
        @Parameter(description = ABOUT_NAMED) @QueryParam("named") @Pattern(regexp = WORDS, message = WORDS_RULE) @Nullable String named,
        @QueryParam("type") @Pattern(regexp = NewAgency.TYPE, message = NewAgency.TYPE_RULE) @Nullable String type,
        @Parameter(description = ABOUT_AFTER) @QueryParam("after") @Size(max = 64) @Nullable String after,
        @Parameter(description = ABOUT_LIMIT) @QueryParam("limit") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String limit) {

    private static final String ABOUT_CODE = "Scheme and value, as in ODS:R1C. Without a day it finds whoever ever had that code.";
    private static final String ABOUT_DAY = "A day on which the code held, as in 2019-05-01.";
    private static final String ABOUT_NAMED = "Words of the name, or how they begin, in any order, as in larkfield prim; of a former name too.";
    private static final String ABOUT_AFTER = "The next of the page before.";
    private static final String ABOUT_LIMIT = "How many at most, 1 to 200; 50 unless stated.";
    private static final String CODE_RULE = "A code is written as scheme, colon and value.";
    private static final String WORDS = "^(?=.{1,100}$)[^\\p{Cntrl}]*[\\p{L}\\p{N}][^\\p{Cntrl}]*$";
    private static final String WORDS_RULE = "A name is looked for by 1 to 100 characters, with a letter or a digit among them.";
    private static final String PAGE_RULE = "A page has 1 to 200 agencies.";

    static final int MOST = 200;

    private static final int USUAL = 50;
    private static final String PAGE = "^([1-9][0-9]?|1[0-9][0-9]|200)$";
    private static final String CODE = "^[A-Z_]{2,20}:[A-Za-z0-9./-]{1,40}$";
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String DAY_RULE = "This is not a day of the calendar, written as in 2019-05-01.";

    /** Reports what Bean Validation cannot see. */
    void check() {
        Faults faults = new Faults();
        if (on != null && code == null) {
            faults.add("/on", "A day goes with a code.");
        }
        if (on != null && !isDay(on)) {
            faults.add("/on", DAY_RULE);
        }
        faults.throwIfAny();
    }

    @Nullable
    LocalDate day() {
        return on == null ? null : LocalDate.parse(on);
    }

    /** Each word of it as the beginning of a word of the name; null where no name is looked for. */
    @Nullable
    String words() {
        return named == null ? null
                : Stream.of(named.split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty()).map(word -> word + ":*")
                        .collect(Collectors.joining(" & "));
    }

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }

    private static boolean isDay(String written) {
        try {
            LocalDate.parse(written);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}

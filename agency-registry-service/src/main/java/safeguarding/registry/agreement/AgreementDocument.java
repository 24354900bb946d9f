package safeguarding.registry.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;
import safeguarding.registry.routing.Agreement;

/** One version of an agreement as its parties signed it: the rules, and beside them what people need to judge the rules. */
record AgreementDocument(
        @NotNull @Pattern(regexp = ID, message = ID_RULE) String id,
        @Min(1) @Max(MOST_VERSIONS) int version,
        @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String title,
        @Schema(description = ABOUT_FROM) @NotNull LocalDate from,
        @Schema(description = ABOUT_TO) @Nullable LocalDate to,
        @NotBlank @Size(max = 2000) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String parties,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid LegalBasis> legalBases,
        @Schema(description = ABOUT_RECENT) @Min(0) @Max(36500) int recentDays,
        @Min(1) @Max(8760) int acknowledgeWithinHours,
        @NotNull @Valid DutyToCooperate dutyToCooperate,
        @Schema(description = ABOUT_RULES) @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid AgreementRule> rules,
        @Schema(description = ABOUT_OPEN) @Size(max = 200) List<@NotNull @Valid OpenPoint> toBeConfirmed,
        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 500) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String> sources) {

    private static final String ABOUT_FROM = "The first day, in Europe/London. It ends the version before.";
    private static final String ABOUT_TO = "The last day, if the parties have set one.";
    private static final String ABOUT_RECENT = "An involvement or connection that ended this many days before the concern still counts.";
    private static final String ABOUT_RULES = "What is to happen to a concern of a class at an agency of a type. What is not here is withheld.";
    private static final String ABOUT_OPEN = "What the parties have still to confirm.";

    static final String ID = "^[a-z0-9][a-z0-9-]{2,80}$";
    static final String ID_RULE = "An agreement is named by 3 to 81 lower-case letters, digits and hyphens, the first no hyphen.";
    static final int MOST_VERSIONS = 100_000;
    // Among them the NUL that the database refuses.
    static final String PLAIN = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";
    static final String PLAIN_RULE = "There are no control characters in it.";
    static final String CODE = "^[A-Z_]{2,40}$";
    static final String CODE_RULE = "A code is 2 to 40 capital letters or underscores.";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    AgreementDocument {
        legalBases = kept(legalBases);
        rules = kept(rules);
        toBeConfirmed = kept(toBeConfirmed);
        sources = kept(sources);
    }

    /** Reports what Bean Validation cannot see. */
    void check(Faults faults) {
        checkDay(from, "/from", faults);
        checkDay(to, "/to", faults);
        if (to != null && to.isBefore(from)) {
            faults.add("/to", "The last day is before the first.");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            AgreementRule rule = rules.get(i);
            String pointer = "/rules/" + i;
            if (!seen.add(rule.concernClass() + " " + rule.agencyType())) {
                faults.add(pointer, "There is another rule for the same concerns and agencies, so neither decides.");
            }
            rule.check(pointer, faults);
            if (rule.verdict() == Agreement.Verdict.TELL && !dutyToCooperate.allowsTelling(rule)) {
                faults.add(pointer + "/verdict",
                        "Concerns of this class are shared under the duty to co-operate, and these agencies are outside it.");
            }
        }
    }

    /** What routing needs of it. */
    Agreement forRouting() {
        return new Agreement(id, version, from, to, recentDays, acknowledgeWithinHours,
                rules.stream().map(AgreementRule::forRouting).toList());
    }

    private static void checkDay(@Nullable LocalDate day, String pointer, Faults faults) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            faults.add(pointer, "This year is too far away.");
        }
    }

    /** Missing is the same as none, and a null inside is kept for Bean Validation to answer. */
    private static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    /** A law on which the parties share, for which classes of concern. */
    record LegalBasis(
            @NotNull @Size(max = 200) @Pattern(regexp = HTTPS, message = HTTPS_RULE) String uri,
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = CODE, message = CODE_RULE) String> concernClasses,
            @Size(max = 1000) @Pattern(regexp = PLAIN, message = PLAIN_RULE) @Nullable String note) {

        private static final String HTTPS = "^https://[!-~]+$";
        private static final String HTTPS_RULE = "A legal basis is an https URI.";
    }

    /**
     * Who shares under a duty to co-operate, and which concerns may be told on that footing only: telling anyone else of those
     * is disclosure, which no agreement can decide beforehand.
     */
    record DutyToCooperate(
            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = CODE, message = CODE_RULE) String> concernClasses,
            @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = CODE, message = CODE_RULE) String> responsibleAuthority,
            @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = CODE, message = CODE_RULE) String> agencyTypes,
            @Size(max = 1000) @Pattern(regexp = PLAIN, message = PLAIN_RULE) @Nullable String note) {

        boolean allowsTelling(AgreementRule rule) {
            return !concernClasses.contains(rule.concernClass()) || responsibleAuthority.contains(rule.agencyType())
                    || agencyTypes.contains(rule.agencyType());
        }
    }

    /** Something that the parties have still to confirm. */
    record OpenPoint(
            @NotNull @Size(max = 200) @Pattern(regexp = POINTER, message = POINTER_RULE) String pointer,
            @NotBlank @Size(max = 1000) @Pattern(regexp = PLAIN, message = PLAIN_RULE) String detail) {

        private static final String POINTER = "^(/[A-Za-z0-9]+)*$";
        private static final String POINTER_RULE = "This is not a JSON pointer into the agreement.";
    }
}

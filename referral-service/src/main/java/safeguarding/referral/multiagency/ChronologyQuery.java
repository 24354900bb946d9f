package safeguarding.referral.multiagency;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.referral.merging.LineCursor;

/** How somebody looks into a chronology. Nothing in it is about people, so it may stand in an address. */
record ChronologyQuery(
        @Parameter(description = ABOUT_OVER) @QueryParam("over") @Pattern(regexp = OVER, message = OVER_RULE) @Nullable String over,
        @Parameter(description = ABOUT_KNOWN_AT) @QueryParam("knownAt") @Size(max = 40) @Nullable String knownAt,
        @Parameter(description = ABOUT_OWN) @QueryParam("own") @Pattern(regexp = OWN, message = OWN_RULE) @Nullable String own,
        @Parameter(description = ABOUT_AFTER) @QueryParam("after") @Size(max = LineCursor.LONGEST) @Nullable String after,
        @Parameter(description = ABOUT_LIMIT) @QueryParam("limit") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String limit) {

    private static final String ABOUT_OVER = "Over whom: PERSON (unless stated), GROUP or HOUSEHOLD.";
    private static final String ABOUT_KNOWN_AT = "As it was known at this instant; now, unless stated. On each page the same. Not with HOUSEHOLD.";
    private static final String ABOUT_OWN = "true for what your agency itself keeps, and nothing else.";
    private static final String ABOUT_AFTER = "The next of the page before.";
    private static final String ABOUT_LIMIT = "How many lines at most, 1 to 500; 200 unless stated.";
    private static final String OVER = "^(PERSON|GROUP|HOUSEHOLD)$";
    private static final String OVER_RULE = "This is PERSON, GROUP or HOUSEHOLD.";
    private static final String OWN = "^(true|false)$";
    private static final String OWN_RULE = "This is true or false.";
    private static final String PAGE = "^([1-9][0-9]?|[1-4][0-9][0-9]|500)$";
    private static final String PAGE_RULE = "A page has 1 to 500 lines.";
    private static final int USUAL = 200;

    Over whom() {
        return over == null ? Over.PERSON : Over.valueOf(over);
    }

    /** What will be known is not known yet. */
    Instant at(Instant now) {
        if (knownAt == null) {
            return now;
        }
        if (whom() == Over.HOUSEHOLD) {
            // Who lived there then is not kept as it was known then.
            throw refused("Over HOUSEHOLD it can be read as it is known now only.");
        }
        try {
            Instant asked = OffsetDateTime.parse(knownAt).toInstant();
            return asked.isAfter(now) ? now : asked;
        } catch (DateTimeException notOne) {
            throw refused("A moment is written as in 2026-11-20T16:30:00Z.");
        }
    }

    private static Invalid refused(String why) {
        return new Invalid(List.of(new Fault("/knownAt", why)));
    }

    boolean ownOnly() {
        return "true".equals(own);
    }

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }
}

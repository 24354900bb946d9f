package safeguarding.kit.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;

/** What an auditor looks for. Codes and ids only, so it may stand in an address. */
record EventQuery(
        @Parameter(description = ABOUT_FROM) @QueryParam("from") @Pattern(regexp = TIME, message = TIME_RULE) @Nullable String from,
        @Parameter(description = ABOUT_TO) @QueryParam("to") @Pattern(regexp = TIME, message = TIME_RULE) @Nullable String to,
        @Parameter(description = ABOUT_ID) @QueryParam("id") @Pattern(regexp = ID, message = ID_RULE) @Nullable String id,
        @Parameter(description = ABOUT_SUBJECT) @QueryParam("subject") @Pattern(regexp = ID, message = ID_RULE) @Nullable String subject,
        @Parameter(description = ABOUT_AGENCY) @QueryParam("agency") @Size(max = 100) @Nullable String agency,
        @Parameter(description = ABOUT_ACTOR) @QueryParam("actor") @Size(max = 100) @Nullable String actor,
        @Parameter(description = ABOUT_ACTION) @QueryParam("action") @Size(max = 200) @Nullable String action,
        @Parameter(description = ABOUT_PURPOSE) @QueryParam("purpose") @Size(max = 100) @Nullable String purpose,
        @Parameter(description = ABOUT_CHAIN) @QueryParam("correlation") @Pattern(regexp = ID, message = ID_RULE) @Nullable String correlation,
        @Parameter(description = "What was decided.") @QueryParam("decision") @Pattern(regexp = DECISION, message = RULE) @Nullable String decision,
        @Parameter(description = ABOUT_AFTER) @QueryParam("after") @Size(max = 64) @Nullable String after,
        @Parameter(description = ABOUT_LIMIT) @QueryParam("limit") @Pattern(regexp = PAGE, message = PAGE_RULE) @Nullable String limit) {

    static final String TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z$";
    static final String TIME_RULE = "This is not a time in UTC, written as in 2026-03-01T00:00:00Z.";
    static final String ID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    static final String ID_RULE = "This is not an id, written in lower case.";
    static final String ABOUT_FROM = "Recorded at this time or later, as in 2026-03-01T00:00:00Z.";
    static final String ABOUT_TO = "Recorded before this time, as in 2026-03-04T00:00:00Z.";

    private static final String ABOUT_ID = "The entry itself, for instance one that is named as the cause of another.";
    private static final String ABOUT_SUBJECT = "The record that was acted on.";
    private static final String ABOUT_AGENCY = "The agency that acted, as in larkfield-primary-invented.";
    private static final String ABOUT_ACTION = "What was done, as in concern.read.";
    private static final String ABOUT_PURPOSE = "The purpose stated, as in safeguarding-child.";
    private static final String ABOUT_AFTER = "The next of the page before.";
    private static final String ABOUT_LIMIT = "How many at most, 1 to 200; 50 unless stated.";

    private static final String ABOUT_ACTOR = "The person who acted, or, where there is none, the client system.";
    private static final String ABOUT_CHAIN = "The concern, or else the record, whose whole chain is wanted.";
    private static final String DECISION = "^(PERMIT|DENY|REVIEW)$";
    private static final String RULE = "A decision is PERMIT, DENY or REVIEW.";
    private static final String PAGE = "^([1-9][0-9]?|1[0-9][0-9]|200)$";
    private static final String PAGE_RULE = "A page has 1 to 200 entries.";
    private static final int USUAL = 50;

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }

    /** What was asked for, and no further than the trail is settled. */
    Instant before(Instant settled) {
        Instant wanted = time(to, "/to");
        return wanted == null || wanted.isAfter(settled) ? settled : wanted;
    }

    @Nullable
    UUID entryId() {
        return id == null ? null : UUID.fromString(id);
    }

    @Nullable
    UUID subjectId() {
        return subject == null ? null : UUID.fromString(subject);
    }

    @Nullable
    UUID correlationId() {
        return correlation == null ? null : UUID.fromString(correlation);
    }

    /** What the pattern lets pass and the calendar does not is refused with a pointer. */
    static @Nullable Instant time(@Nullable String written, String pointer) {
        if (written == null) {
            return null;
        }
        try {
            return Instant.parse(written).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException noSuchTime) {
            throw new Invalid(List.of(new Fault(pointer, TIME_RULE)));
        }
    }
}

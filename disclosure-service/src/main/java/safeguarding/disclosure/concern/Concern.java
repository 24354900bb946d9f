package safeguarding.disclosure.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.event.Ids;

/** Something that others may need to know of an offender. It belongs to the agency that recorded it. */
@Entity
class Concern {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID offender;
    private String recordedBy;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Statement statement;

    private String grade;
    private String narrative;
    private @Nullable LocalDate occurredOn;
    private Instant recordedAt;
    private Instant changedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    Concern() {
    }

    @SuppressWarnings("NullAway.Init")
    Concern(UUID offender, String recordedBy, ConcernText text, Instant now) {
        this.id = Ids.next();
        this.offender = offender;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        say(text, now);
    }

    void correct(ConcernText text, Instant now) {
        requireStanding();
        say(text, now);
    }

    void withdraw(String reason, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawalReason = reason;
        changedAt = now;
    }

    private void say(ConcernText text, Instant now) {
        kind = text.kind();
        statement = text.statement();
        grade = text.grade();
        narrative = text.narrative();
        occurredOn = text.occurredOn();
        // Never the same twice, so that Hibernate counts a version even where nothing else is different.
        changedAt = now;
    }

    private void requireStanding() {
        if (isWithdrawn()) {
            throw new ConcernAlreadyWithdrawn();
        }
    }

    OffenderConcernRecorded recorded() {
        return new OffenderConcernRecorded(id, revision(), kind, ConcernKinds.CONCERN_CLASS, changedAt);
    }

    OffenderConcernCorrected corrected() {
        return new OffenderConcernCorrected(id, revision(), kind, ConcernKinds.CONCERN_CLASS, changedAt);
    }

    OffenderConcernWithdrawn withdrawn() {
        return new OffenderConcernWithdrawn(id, revision(), kind, ConcernKinds.CONCERN_CLASS, changedAt);
    }

    UUID id() {
        return id;
    }

    /** Counted from 1, as callers see it; Hibernate counts from 0. Right only after a flush. */
    long revision() {
        return version + 1;
    }

    UUID offender() {
        return offender;
    }

    String recordedBy() {
        return recordedBy;
    }

    ConcernText text() {
        return new ConcernText(kind, statement, grade, narrative, occurredOn);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }
}

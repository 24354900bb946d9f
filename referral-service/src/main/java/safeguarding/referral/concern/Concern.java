package safeguarding.referral.concern;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Something about one person that others may need to know. Its versions hold what it says. */
@Entity
class Concern {

    /** Of every concern recorded here; those from offender management are recorded where offenders are. */
    static final String CLASS = "SAFEGUARDING";

    @Id
    private UUID id;

    // Counted from one, because callers see it. Set before the first insert, so that none is looked for beforehand.
    @Version
    private long version = 1;

    @Enumerated(EnumType.STRING)
    private ConcernStatus status = ConcernStatus.RECORDED;

    // One of the two is the subject; two columns, so that each refers to rows that are there.
    private @Nullable UUID child;

    private @Nullable UUID adult;

    private String kind;

    private String recordedBy;

    private Instant recordedAt;

    private Instant changedAt;

    Concern(UUID id, Subject subject, String kind, String recordedBy, Instant now) {
        this.id = id;
        this.child = subject.child();
        this.adult = subject.adult();
        this.kind = kind;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        this.changedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Concern() {
    }

    ConcernRecorded recorded() {
        return new ConcernRecorded(id, version, kind, CLASS, recordedAt);
    }

    ConcernCorrected correct(Subject nowSubject, String nowKind, Instant now) {
        moveTo(ConcernStatus.RECORDED, now);
        child = nowSubject.child();
        adult = nowSubject.adult();
        kind = nowKind;
        return new ConcernCorrected(id, version + 1, kind, CLASS, now);
    }

    ConcernWithdrawn withdraw(Instant now) {
        moveTo(ConcernStatus.WITHDRAWN, now);
        return new ConcernWithdrawn(id, version + 1, kind, CLASS, now);
    }

    private void moveTo(ConcernStatus next, Instant now) {
        if (!status.allows(next)) {
            throw new ConcernTransitionRefused();
        }
        status = next;
        changedAt = now;
    }

    Subject subject() {
        return new Subject(child, adult);
    }

    ConcernFact fact() {
        return new ConcernFact(id, version, subject().id(), kind, CLASS, recordedBy, recordedAt,
                status == ConcernStatus.WITHDRAWN);
    }

    boolean isRecordedBy(String agency) {
        return recordedBy.equals(agency);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ConcernStatus status() {
        return status;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}

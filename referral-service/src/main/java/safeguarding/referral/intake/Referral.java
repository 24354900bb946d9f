package safeguarding.referral.intake;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A statement that children may need help. Its versions hold what it says; this is who may see it and where it stands. */
@Entity
class Referral {

    @Id
    private UUID id;

    // Counted from one, because callers see it. Set before the first insert, so that none is looked for beforehand.
    @Version
    private long version = 1;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status = ReferralStatus.RECORDED;

    private String recordedBy;

    private @Nullable String sentTo;

    private Instant recordedAt;

    private Instant changedAt;
    @Enumerated(EnumType.STRING)
    private ReferrerKind referrer = ReferrerKind.NAMED;
    // Somebody has still to look at what is said here before another agency may.
    private boolean unchecked;
    private int identityOpenings;

    Referral(UUID id, String recordedBy, @Nullable String sentTo, Instant now) {
        this.id = id;
        this.recordedBy = recordedBy;
        this.sentTo = sentTo;
        this.recordedAt = now;
        this.changedAt = now;
    }

    /** Of somebody of whom nothing is known, taken in for the agency that receives it. */
    static Referral anonymous(UUID id, String recordedBy, String receiver, Instant now) {
        Referral referral = new Referral(id, recordedBy, receiver, now);
        referral.referrer = ReferrerKind.ANONYMOUS;
        referral.unchecked = true;
        return referral;
    }

    @SuppressWarnings("NullAway.Init")
    protected Referral() {
    }

    ReferralRecorded recorded() {
        return new ReferralRecorded(id, version, recordedAt);
    }

    ReferralAmended amend(@Nullable String nowSentTo, Instant now) {
        requireStanding();
        moveTo(ReferralStatus.RECORDED, now);
        sentTo = nowSentTo;
        return new ReferralAmended(id, version + 1, now);
    }

    ReferralWithdrawn withdraw(Instant now) {
        moveTo(ReferralStatus.WITHDRAWN, now);
        return new ReferralWithdrawn(id, version + 1, now);
    }

    ReferralReopened reopen(Instant now) {
        if (status != ReferralStatus.WITHDRAWN) {
            throw new ReferralStillOpen();
        }
        moveTo(ReferralStatus.RECORDED, now);
        return new ReferralReopened(id, version + 1, now);
    }

    /** What was said, in the words in which others may read it. */
    ReferralAmended say(Instant now) {
        requireStanding();
        moveTo(ReferralStatus.RECORDED, now);
        return new ReferralAmended(id, version + 1, now);
    }

    /** Whoever has more to say of what was taken back reopens it first, and says why. */
    private void requireStanding() {
        if (status == ReferralStatus.WITHDRAWN) {
            throw new ReferralTransitionRefused();
        }
    }

    private void moveTo(ReferralStatus next, Instant now) {
        if (!status.allows(next)) {
            throw new ReferralTransitionRefused();
        }
        status = next;
        changedAt = now;
    }

    Reception reception() {
        return new Reception(id, version, status == ReferralStatus.WITHDRAWN ? null : sentTo, changedAt);
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

    ReferralStatus status() {
        return status;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    String sentTo() {
        return sentTo;
    }

    ReferrerKind referrer() {
        return referrer;
    }

    boolean isUnchecked() {
        return unchecked;
    }

    int identityOpenings() {
        return identityOpenings;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}

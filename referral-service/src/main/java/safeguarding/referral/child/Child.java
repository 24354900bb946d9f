package safeguarding.referral.child;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PersonIdentity;

/** What linkage and visibility need of a child; all else is in the referral's versions, whose revision guards this row too. */
@Entity
class Child {

    @Id
    private UUID id;

    private UUID referral;

    @Enumerated(EnumType.STRING)
    private ChildStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PersonIdentity identity;

    private @Nullable LocalDate expectedOn;

    @SuppressWarnings("NullAway.Init")
    protected Child() {
    }

    Child(UUID referral, ChildView described) {
        this.id = described.id();
        this.referral = referral;
        this.status = ChildStatus.RECEIVED;
        this.identity = described.identity();
        this.expectedOn = described.expectedOn();
    }

    void describe(ChildView described) {
        moveTo(ChildStatus.RECEIVED);
        identity = described.identity();
        expectedOn = described.expectedOn();
    }

    void leaveOut() {
        moveTo(ChildStatus.LEFT_OUT);
    }

    void withdraw() {
        if (status == ChildStatus.RECEIVED) {
            moveTo(ChildStatus.WITHDRAWN);
        }
    }

    private void moveTo(ChildStatus next) {
        if (!status.allows(next)) {
            throw new IllegalStateException("a child that is " + status + " cannot become " + next);
        }
        status = next;
    }

    ChildFact fact() {
        return new ChildFact(id, referral, identity, expectedOn != null);
    }

    UUID id() {
        return id;
    }
}

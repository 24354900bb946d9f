package safeguarding.referral.adult;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import safeguarding.kit.identity.PersonIdentity;

/** What linkage and visibility need of an adult; all else is in the referral's versions, whose revision guards this row too. */
@Entity
class Adult {

    @Id
    private UUID id;

    private UUID referral;

    private boolean present;

    @Enumerated(EnumType.STRING)
    private IdentityStatus identityStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PersonIdentity identity;

    @SuppressWarnings("NullAway.Init")
    protected Adult() {
    }

    Adult(UUID referral, AdultView described) {
        this.id = described.id();
        this.referral = referral;
        this.present = true;
        this.identityStatus = described.identityStatus();
        this.identity = described.identity();
    }

    void describe(AdultView described) {
        present = true;
        identityStatus = described.identityStatus();
        identity = described.identity();
    }

    void leaveOut() {
        present = false;
    }

    AdultFact fact() {
        return new AdultFact(id, referral, identity, identityStatus.isIdentified());
    }

    boolean isPresent() {
        return present;
    }

    UUID id() {
        return id;
    }
}

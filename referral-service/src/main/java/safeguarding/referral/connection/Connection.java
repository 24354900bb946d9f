package safeguarding.referral.connection;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.Answer;

/** What linkage needs of a connection; all else is in the referral's versions, whose revision guards this row too. */
@Entity
class Connection {

    @Id
    private UUID id;

    private UUID referral;

    private UUID child;

    private UUID adult;

    private boolean present;

    private String relationship;

    @Enumerated(EnumType.STRING)
    private Answer caring;

    @Enumerated(EnumType.STRING)
    private Answer unsupervised;

    @Enumerated(EnumType.STRING)
    private Answer household;

    private @Nullable String confidence;

    private boolean disputed;

    private @Nullable LocalDate startedOn;

    private @Nullable LocalDate endedOn;

    Connection(UUID referral, ConnectionView described) {
        this.id = described.id();
        this.referral = referral;
        this.child = described.child();
        this.adult = described.adult();
        this.present = true;
        this.relationship = described.relationship();
        this.caring = described.caring();
        this.unsupervised = described.unsupervised();
        this.household = described.household();
        this.confidence = described.confidence();
        this.disputed = described.disputed();
        this.startedOn = described.from();
        this.endedOn = described.to();
    }

    @SuppressWarnings("NullAway.Init")
    protected Connection() {
    }

    void describe(ConnectionView described) {
        present = true;
        child = described.child();
        adult = described.adult();
        relationship = described.relationship();
        caring = described.caring();
        unsupervised = described.unsupervised();
        household = described.household();
        confidence = described.confidence();
        disputed = described.disputed();
        startedOn = described.from();
        endedOn = described.to();
    }

    void leaveOut() {
        present = false;
    }

    ConnectionFact fact() {
        return new ConnectionFact(id, referral, child, adult, relationship, caring, unsupervised, household, startedOn,
                endedOn, confidence, disputed);
    }

    boolean isPresent() {
        return present;
    }

    UUID id() {
        return id;
    }
}

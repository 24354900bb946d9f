package safeguarding.disclosure.offender;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.risk.Assessment;
import safeguarding.disclosure.risk.RiskLevel;

/** The columns that hold what is thought; no other column of the record does. */
@Embeddable
class AssessmentColumns {

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskToChildren;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskToPublic;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskToKnownAdult;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskToStaff;

    private @Nullable LocalDate assessedOn;
    private @Nullable String assessedWith;
    private @Nullable String opinion;

    /** For Hibernate, which fills the fields. */
    AssessmentColumns() {
    }

    static @Nullable AssessmentColumns of(@Nullable Assessment given) {
        if (given == null) {
            return null;
        }
        AssessmentColumns columns = new AssessmentColumns();
        columns.riskToChildren = given.riskToChildren();
        columns.riskToPublic = given.riskToPublic();
        columns.riskToKnownAdult = given.riskToKnownAdult();
        columns.riskToStaff = given.riskToStaff();
        columns.assessedOn = given.assessedOn();
        columns.assessedWith = given.assessedWith();
        columns.opinion = given.opinion();
        return columns;
    }

    Assessment assessment() {
        return new Assessment(riskToChildren, riskToPublic, riskToKnownAdult, riskToStaff, assessedOn, assessedWith, opinion);
    }
}

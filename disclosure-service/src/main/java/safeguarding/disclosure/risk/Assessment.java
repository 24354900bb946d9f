package safeguarding.disclosure.risk;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;

/**
 * What is thought of the risk of serious harm to each group of people: opinion, so it stands apart from the facts of the record
 * (Data Protection Act 2018, section 38).
 */
public record Assessment(@Nullable RiskLevel riskToChildren, @Nullable RiskLevel riskToPublic,
        @Nullable RiskLevel riskToKnownAdult, @Nullable RiskLevel riskToStaff,
        @Nullable LocalDate assessedOn, @Size(max = 100) @Nullable String assessedWith,
        @Size(max = 4000) @Nullable String opinion) {

    public void check(String pointer, LocalDate today, Faults faults) {
        if (assessedOn != null && assessedOn.isAfter(today)) {
            faults.add(pointer + "/assessedOn", "This date is still to come.");
        }
    }

    @Override
    public String toString() {
        return "Assessment[…]";
    }
}

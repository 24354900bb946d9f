package safeguarding.registry.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.routing.Agreement;
import safeguarding.registry.routing.Agreement.Rule;
import safeguarding.registry.routing.Agreement.Verdict;
import safeguarding.registry.routing.Detail;

/**
 * How much of a circle an agency may see: as much as the agreement in force would tell its type of a concern about anybody in
 * it. What the agreement does not give, or leaves to a decision, is not seen.
 *
 * @param whole names of everybody, and the agencies of all children; else names near the agency's own work only
 * @param offenders what the management of offenders knows, and which agencies work with the adults: that alone can show that
 *        somebody is managed
 * @param agreement by which version of it
 */
record Sight(boolean whole, boolean offenders, String agreement) {

    private static final String OWNER_OF_OFFENDERS = "disclosure-service";

    /** What is not drawn, whether or not there was anything of it, so that nobody takes a part for the whole. */
    enum LeftOut {
        NAMES_BEYOND_YOUR_WORK,
        AGENCIES_BEYOND_YOUR_WORK,
        AGENCIES_OF_ADULTS,
        OFFENDER_MANAGEMENT
    }

    /** None for an agency to which the agreement gives less than a summary. */
    static Optional<Sight> of(@Nullable Agreement agreement, String agencyType) {
        if (agreement == null) {
            return Optional.empty();
        }
        Map<String, Detail> told = new TreeMap<>();
        for (Rule rule : agreement.rules()) {
            if (rule.agencyType().equals(agencyType) && rule.verdict() == Verdict.TELL && rule.detail() != null) {
                told.put(rule.concernClass(), rule.detail());
            }
        }
        Detail safeguarding = told.get("SAFEGUARDING");
        boolean offenders = told.get("OFFENDER_MANAGEMENT") == Detail.FULL;
        if (safeguarding != Detail.FULL && safeguarding != Detail.SUMMARY) {
            return Optional.empty();
        }
        return Optional.of(new Sight(safeguarding == Detail.FULL, offenders, agreement.id() + " v" + agreement.version()));
    }

    boolean shows(String ownerOfFact) {
        return offenders || !ownerOfFact.equals(OWNER_OF_OFFENDERS);
    }

    List<LeftOut> leftOut() {
        if (whole && offenders) {
            return List.of();
        }
        if (whole) {
            return List.of(LeftOut.AGENCIES_OF_ADULTS, LeftOut.OFFENDER_MANAGEMENT);
        }
        return offenders ? List.of(LeftOut.NAMES_BEYOND_YOUR_WORK, LeftOut.AGENCIES_BEYOND_YOUR_WORK)
                : List.of(LeftOut.values());
    }
}

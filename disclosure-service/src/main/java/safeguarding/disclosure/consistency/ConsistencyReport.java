package safeguarding.disclosure.consistency;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often it was decided which way, by what made somebody ask and by the grade of whoever decided.
 *
 * @param from the first day
 * @param to the last day
 */
record ConsistencyReport(LocalDate from, LocalDate to, @Schema(maxItems = ConsistencyReport.MOST) List<Line> lines) {

    static final int MOST = 1000;

    /**
     * One trigger and one grade. Corrections put a record right and are no decisions, so they are not counted.
     *
     * @param decisionMakers how many people decided
     * @param leastDisclosed the lowest share, in percent, of decisions to disclose of any one of them
     * @param mostDisclosed the highest
     */
    record Line(@Schema(maxLength = 60) String trigger, @Schema(maxLength = 100) String grade, int disclosed,
            int disclosedInPart, int notNow, int not, int decisionMakers, int leastDisclosed, int mostDisclosed) {
    }
}

package safeguarding.gateway.match;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.PartialDate;
import safeguarding.gateway.person.PersonName;

/** Two records that may be of one human, as the registry gives them. */
public record Suggestion(String id, String state, @Nullable List<HeldRecord> records, Score score,
        @Nullable String linkDecision) {

    /** Some of them, and where to go on. */
    public record Page(List<Suggestion> items, String next) {
    }

    public record HeldRecord(String record, String owner, String kind, boolean identified, @Nullable List<PersonName> names,
            @Nullable PartialDate born) {

        public String label() {
            return PersonName.of(names, identified ? "No name recorded" : "Nobody has identified this adult");
        }

        public String bornSaid() {
            return born == null ? "not known" : born.said();
        }
    }

    /** In bits: one more of them, and it is twice as likely that the two are one. */
    public record Bits(double stranger, double kin, double twin) {

        /** Against whoever it could most easily be instead. */
        public String least() {
            return String.format(Locale.UK, "%.1f", Math.min(stranger, Math.min(kin, twin)));
        }
    }

    public record Step(String field, String agreement, Bits bits) {

        public String said() {
            return Waterfall.field(field) + ": " + Waterfall.agreement(agreement).toLowerCase(Locale.UK);
        }
    }

    public record Score(String parameters, String band, Bits prior, List<Step> steps, Bits sum) {
    }

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    public String stateSaid() {
        return switch (state) {
            case "OPEN" -> "Waits for a decision";
            case "CONFIRMED" -> "Confirmed: one person";
            case "REJECTED" -> "Rejected: two people";
            default -> "Joined since, by other evidence";
        };
    }
}

package safeguarding.gateway.involvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.PartialDate;
import safeguarding.gateway.person.PersonName;

/** An involvement of the reader's agency, as the registry gives it. */
public record InvolvementView(String id, String localReference, String kind, @Nullable String team, LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** What the agency said of it, and when. */
    public record History(List<Version> versions) {
    }

    public record Version(long version, Instant at, @Nullable String by, @Nullable Opening opening, @Nullable Closing closing) {
    }

    public record Opening(@Nullable List<PersonName> names, @Nullable PartialDate born,
            @Nullable List<Identifier> identifiers) {

        public String label() {
            return PersonName.of(names, "No name recorded");
        }
    }

    public record Identifier(String system, String value) {
    }

    public record Closing(@Nullable LocalDate closedOn, @Nullable String residualRisk, @Nullable String riskHeldBy,
            @Nullable Boolean riskRemains) {
    }
}

package safeguarding.gateway.circle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.PartialDate;
import safeguarding.gateway.person.PersonName;

/** A circle, as the registry gives it. */
public record CircleView(String middle, Instant at, @Nullable List<String> leftOut, List<Node> nodes, List<Edge> edges) {

    public record Node(String id, String kind, int hop, @Nullable Boolean identified, @Nullable Boolean named,
            @Nullable List<PersonName> names, @Nullable PartialDate born, @Nullable String agency,
            @Nullable String agencyType) {

        boolean isAgency() {
            return kind.equals("AGENCY");
        }
    }

    public record Edge(String id, String kind, String from, String to, @Nullable String relationship, @Nullable String caring,
            @Nullable String unsupervised, @Nullable String household, @Nullable LocalDate since, @Nullable LocalDate until,
            @Nullable String confidence, @Nullable Boolean disputed, @Nullable String team, @Nullable String yourReference) {
    }
}

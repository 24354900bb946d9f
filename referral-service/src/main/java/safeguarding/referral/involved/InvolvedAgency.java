package safeguarding.referral.involved;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An agency that works with somebody around a child, or did until recently. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InvolvedAgency(String agency, String type, List<Tie> because) {

    public InvolvedAgency {
        because = List.copyOf(because);
    }
}

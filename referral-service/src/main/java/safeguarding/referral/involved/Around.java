package safeguarding.referral.involved;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What the registry answered.
 *
 * @param unknown the children of whom it has not heard yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Around(List<UUID> unknown, List<InvolvedAgency> invitees, List<NamedAgency> named) {

    public Around {
        unknown = List.copyOf(unknown);
        invitees = List.copyOf(invitees);
        named = List.copyOf(named);
    }

    public boolean isInvolved(String agency) {
        return invitees.stream().anyMatch(involved -> involved.agency().equals(agency));
    }

    /** The open agency that answers for this one, if the directory knows one. */
    public Optional<NamedAgency> open(String agency) {
        return named.stream().filter(one -> one.named().equals(agency) && one.open() && one.type() != null).findFirst();
    }
}

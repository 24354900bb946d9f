package safeguarding.referral.involved;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** With each of these children, or around it: whoever works with one of them has no part in the others. */
    public boolean isInvolved(String agency, Collection<UUID> children) {
        return invitees.stream().filter(involved -> involved.agency().equals(agency))
                .anyMatch(involved -> involved.because().stream().map(Tie::child).collect(Collectors.toSet())
                        .containsAll(children));
    }

    /** The open agency that answers for this one, if the directory knows one. */
    public Optional<NamedAgency> open(String agency) {
        return named.stream().filter(one -> one.named().equals(agency) && one.open() && one.type() != null).findFirst();
    }
}

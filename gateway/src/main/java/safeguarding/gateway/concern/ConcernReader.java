package safeguarding.gateway.concern;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;

/** Reads a concern at its owner, in the name of whoever looks at the page. */
@ApplicationScoped
public class ConcernReader {

    private static final String DISCLOSURE = "disclosure";

    private final Services services;

    ConcernReader(Services services) {
        this.services = services;
    }

    /**
     * Empty where the reader has no right, or there is none: nobody says which.
     *
     * @param first the owner that a notice pointed to, as its pointer begins; where that is not known, both are asked
     */
    public Optional<ConcernText> read(String id, String first) {
        boolean disclosureFirst = first.equals(DISCLOSURE);
        ServiceLine one = disclosureFirst ? services.disclosure(Reason.SAFEGUARDING) : services.referral(Reason.SAFEGUARDING);
        ServiceLine other = disclosureFirst ? services.referral(Reason.SAFEGUARDING) : services.disclosure(Reason.SAFEGUARDING);
        String path = "/v1/concerns/" + id;
        return one.find(path, ConcernText.class).or(() -> other.find(path, ConcernText.class));
    }
}

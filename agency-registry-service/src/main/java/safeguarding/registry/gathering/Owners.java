package safeguarding.registry.gathering;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The two services that hold what the registry links. */
@ApplicationScoped
class Owners {

    static final String PURPOSE = "linkage";
    static final String LEGAL_BASIS = "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA";

    private final ReferralLinkage referral;
    private final DisclosureLinkage disclosure;

    Owners(@RestClient ReferralLinkage referral, @RestClient DisclosureLinkage disclosure) {
        this.referral = referral;
        this.disclosure = disclosure;
    }

    Owner referral() {
        return new Owner() {

            @Override
            public String name() {
                return "referral-service";
            }

            @Override
            public LinkageAnswer gather(Collection<UUID> records, String requestId) {
                return referral.gather(PURPOSE, LEGAL_BASIS, requestId, new LinkageQuery(records));
            }
        };
    }

    Owner disclosure() {
        return new Owner() {

            @Override
            public String name() {
                return "disclosure-service";
            }

            @Override
            public LinkageAnswer gather(Collection<UUID> records, String requestId) {
                return disclosure.gather(PURPOSE, LEGAL_BASIS, requestId, new LinkageQuery(records));
            }
        };
    }
}

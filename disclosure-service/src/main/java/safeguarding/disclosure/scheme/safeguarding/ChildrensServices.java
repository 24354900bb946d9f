package safeguarding.disclosure.scheme.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.disclosure.directory.AgencyDirectory;
import safeguarding.disclosure.directory.ListedAgency;
import safeguarding.kit.problem.Faults;

/** Whom a child in danger can be referred to: a slug that is nobody's would be a referral that nobody reads. */
@ApplicationScoped
public class ChildrensServices {

    private static final String TYPE = "CHILDRENS_SERVICES";

    private final AgencyDirectory directory;

    ChildrensServices(AgencyDirectory directory) {
        this.directory = directory;
    }

    /** 422 for any other agency, 503 where that cannot be found out. */
    @Transactional(Transactional.TxType.NEVER)
    public void require(String slug) {
        if (directory.find(slug).filter(ListedAgency::isOpen).filter(listed -> TYPE.equals(listed.type())).isEmpty()) {
            Faults faults = new Faults();
            faults.add("/agency", "The directory knows no children's services by this slug.");
            faults.throwIfAny();
        }
    }
}

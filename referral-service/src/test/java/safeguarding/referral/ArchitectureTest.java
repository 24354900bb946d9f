package safeguarding.referral;

import safeguarding.testkit.ServiceRules;

class ArchitectureTest extends ServiceRules {

    ArchitectureTest() {
        super("safeguarding.referral", "safeguarding.referral.merging");
    }
}

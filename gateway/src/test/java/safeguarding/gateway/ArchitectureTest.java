package safeguarding.gateway;

import safeguarding.testkit.ServiceRules;

class ArchitectureTest extends ServiceRules {

    ArchitectureTest() {
        super("safeguarding.gateway");
    }
}

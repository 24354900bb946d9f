package safeguarding.disclosure;

import safeguarding.testkit.ServiceRules;

class ArchitectureTest extends ServiceRules {

    ArchitectureTest() {
        super("safeguarding.disclosure");
    }
}

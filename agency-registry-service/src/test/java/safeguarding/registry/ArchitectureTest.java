package safeguarding.registry;

import safeguarding.testkit.ServiceRules;

class ArchitectureTest extends ServiceRules {

    ArchitectureTest() {
        super("safeguarding.registry", "safeguarding.registry.routing", "safeguarding.registry.matching");
    }
}

package safeguarding.testkit;

/** Here and not in the kit, because the rules come after the kit in the build. */
class KitArchitectureTest extends KitRules {

    KitArchitectureTest() {
        super("safeguarding.kit");
    }
}

package safeguarding.testkit;

import org.junit.jupiter.api.Test;

/** The rules that keep the kit what it is: it knows no service, and holds none of their data. */
public abstract class KitRules extends ModuleRules {

    protected KitRules(String base) {
        super(base);
    }

    @Test
    public void the_kit_knows_no_service() {
        Structure.noOtherServiceIsKnown(base()).check(code());
    }

    @Test
    public void the_kit_has_no_entity() {
        Structure.noEntityAtAll().check(code());
    }

    @Test
    public void the_kit_announces_nothing_of_its_own() {
        Structure.nothingIsAnnounced().check(code());
    }
}

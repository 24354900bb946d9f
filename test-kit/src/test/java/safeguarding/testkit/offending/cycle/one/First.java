package safeguarding.testkit.offending.cycle.one;

import safeguarding.testkit.offending.cycle.two.Second;

public class First {
    Second second;
}

package safeguarding.testkit.offending.cycle.two;

import safeguarding.testkit.offending.cycle.one.First;

public class Second {
    First first;
}

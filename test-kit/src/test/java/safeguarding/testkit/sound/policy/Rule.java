package safeguarding.testkit.sound.policy;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;

public enum Rule implements Serializable {
    TELL,
    WITHHOLD;

    record Reason(Rule rule, String code) {
    }

    Map<Rule, Supplier<Reason>> reasons() {
        return Map.of(this, () -> new Reason(this, switch (this) {
            case TELL -> "involved";
            case WITHHOLD -> "not-involved";
        }));
    }
}

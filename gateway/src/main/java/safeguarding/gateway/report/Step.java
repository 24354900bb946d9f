package safeguarding.gateway.report;

import java.util.Locale;

/** The steps of telling, each with the fields that are its own. */
enum Step {

    SAFETY("/referral/(immediateDanger|inWorkCapacity|sentTo|limitsExplained)"),
    CHILDREN("/referral/children/.*"),
    ADULTS("/referral/(adults|connections)/.*"),
    WORRY("/referral/(kind|account|firstHand)"),
    CHECK("nothing");

    private final String fields;

    Step(String fields) {
        this.fields = fields;
    }

    /** A pattern of the names of its fields. */
    String fields() {
        return fields;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Step of(String code) {
        for (Step step : values()) {
            if (step.code().equals(code)) {
                return step;
            }
        }
        return SAFETY;
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Step back() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** As in "step 2 of 5". */
    public int number() {
        return ordinal() + 1;
    }
}

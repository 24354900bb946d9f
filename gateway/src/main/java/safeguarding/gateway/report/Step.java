package safeguarding.gateway.report;

import java.util.Locale;
import java.util.stream.Stream;

import safeguarding.gateway.form.Form;

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

    /** The step with the first field that something is wrong with; the last where it is about none of them. */
    static Step of(Form wrong) {
        return wrong.errors().stream()
                .flatMap(error -> Stream.of(values()).filter(step -> error.pointer().matches(step.fields)))
                .findFirst().orElse(CHECK);
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

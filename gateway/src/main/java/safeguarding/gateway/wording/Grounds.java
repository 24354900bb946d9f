package safeguarding.gateway.wording;

import java.util.List;

import safeguarding.gateway.form.Option;

/** Why something is kept from others, as the registry has it for whatever is kept. */
public final class Grounds {

    private Grounds() {
    }

    /** @param detriment in which words it would harm the child */
    public static List<Option> toKeep(String detriment) {
        return List.of(new Option("VICTIM_AT_RISK", "A victim would be at risk"),
                new Option("RISK_TO_SOMEBODY_ELSE", "Somebody else would be at risk"),
                new Option("MORE_DETRIMENTAL_TO_CHILD", detriment),
                new Option("WOULD_PREJUDICE_INVESTIGATION", "It would prejudice an investigation"));
    }
}

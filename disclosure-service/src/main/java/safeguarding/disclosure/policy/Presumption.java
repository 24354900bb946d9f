package safeguarding.disclosure.policy;

/**
 * The test of the Criminal Justice Act 2003, section 327A: about a child sex offender there is a presumption to disclose where
 * there is reasonable cause to believe both other limbs.
 *
 * @param riskOfSeriousHarm he poses a risk of serious harm to a particular child, or to children of a description
 * @param necessaryToProtect disclosure to this recipient is necessary to protect them
 */
public record Presumption(Finding childSexOffender, Finding riskOfSeriousHarm, Finding necessaryToProtect) {

    public boolean applies() {
        return childSexOffender == Finding.YES && riskOfSeriousHarm == Finding.YES && necessaryToProtect == Finding.YES;
    }
}

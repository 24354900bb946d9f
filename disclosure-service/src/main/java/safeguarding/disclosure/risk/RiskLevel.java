package safeguarding.disclosure.risk;

/** Risk of serious harm, in the four steps that police and probation share. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}

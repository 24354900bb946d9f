package safeguarding.testkit.offending.named;

class IntakeUtil {
}

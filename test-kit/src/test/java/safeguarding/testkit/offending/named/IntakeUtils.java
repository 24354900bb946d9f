package safeguarding.testkit.offending.named;

class IntakeUtils {
}

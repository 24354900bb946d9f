package safeguarding.testkit.offending.named;

class IntakeHelper {
}

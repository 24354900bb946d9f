package safeguarding.testkit.offending.named;

class IntakeException {
}

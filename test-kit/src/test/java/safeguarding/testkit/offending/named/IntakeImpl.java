package safeguarding.testkit.offending.named;

class IntakeImpl {
}

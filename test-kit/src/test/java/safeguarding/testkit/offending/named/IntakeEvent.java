package safeguarding.testkit.offending.named;

class IntakeEvent {
}

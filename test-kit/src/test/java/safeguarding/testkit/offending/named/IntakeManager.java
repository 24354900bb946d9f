package safeguarding.testkit.offending.named;

class IntakeManager {
}

package safeguarding.testkit.offending.named;

class IntakeService {
}

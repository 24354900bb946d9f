package safeguarding.testkit.offending.named;

class IntakeDTO {
}

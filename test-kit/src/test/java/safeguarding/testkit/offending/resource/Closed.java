package safeguarding.testkit.offending.resource;

import jakarta.persistence.Embeddable;

@Embeddable
class Closed {
}

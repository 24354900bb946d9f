package safeguarding.testkit.offending.policy;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Rules {
}

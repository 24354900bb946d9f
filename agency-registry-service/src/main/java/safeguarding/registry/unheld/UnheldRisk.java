package safeguarding.registry.unheld;

import java.time.Instant;
import java.util.UUID;

/** That an agency was the last to close, as the trail keeps it: nobody is named and nothing told. */
record UnheldRisk(UUID id, UUID involvement, String agency, String escalatedTo, int ruleVersion, Instant raisedAt) {
}

package safeguarding.registry.candidate;

import java.util.UUID;

import safeguarding.registry.matching.Waterfall;

/** A record that may be of the same human, and what speaks for and against it. */
public record Candidate(UUID record, Waterfall score) {
}

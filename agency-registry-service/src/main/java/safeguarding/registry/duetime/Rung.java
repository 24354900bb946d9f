package safeguarding.registry.duetime;

import java.time.Instant;

/**
 * One step of the ladder of one telling.
 *
 * @param reminds whether it only reminds whoever has it in hand
 */
public record Rung(int step, boolean reminds, String role, Instant dueAt) {
}

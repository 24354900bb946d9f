package safeguarding.registry.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import safeguarding.registry.delivery.ItemKind;

/**
 * That an agency is reminded, as the trail keeps it.
 *
 * @param matter the protection or restriction, which stays in force
 * @param dueOn when it was to be looked at again
 */
record ReviewReminder(UUID id, UUID matter, ItemKind kind, String agency, LocalDate dueOn, Instant remindedAt) {
}

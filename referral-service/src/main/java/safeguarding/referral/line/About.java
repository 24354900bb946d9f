package safeguarding.referral.line;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import safeguarding.referral.intake.PersonKind;

/**
 * Who of those whom a line names is known to the agency that says it, and to which lines it may point.
 *
 * @param linkable lines about the same people that the agency may see
 */
record About(Map<UUID, PersonKind> people, Set<UUID> linkable) {
}

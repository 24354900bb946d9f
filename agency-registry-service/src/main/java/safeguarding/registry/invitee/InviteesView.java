package safeguarding.registry.invitee;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who belongs at a discussion.
 *
 * @param unknown children of whom the registry has not heard yet, so that nobody could be found for them
 */
record InviteesView(@Schema(maxItems = 30) List<UUID> unknown, @Schema(maxItems = 1000) List<Invitee> invitees,
        @Schema(maxItems = 100) List<NamedAgency> named) {
}

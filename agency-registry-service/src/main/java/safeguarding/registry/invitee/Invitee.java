package safeguarding.registry.invitee;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency that belongs there, after mergers the one that does the work now. */
record Invitee(@Schema(maxLength = 64) String agency, @Schema(maxLength = 40) String type,
        @Schema(maxItems = 90) List<InviteeTie> because) {
}

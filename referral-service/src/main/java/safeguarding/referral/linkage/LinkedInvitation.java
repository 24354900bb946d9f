package safeguarding.referral.linkage;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is invited to a strategy discussion, but for whoever convened it; to one that is not to be, nobody.
 *
 * @param waits whether it is still to come to its end
 */
record LinkedInvitation(@Schema(maxItems = 200) List<@Size(max = 64) String> agencies, boolean waits) {
}

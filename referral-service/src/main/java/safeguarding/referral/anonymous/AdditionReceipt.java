package safeguarding.referral.anonymous;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an addition has arrived, and what was taken out of it. */
record AdditionReceipt(@Schema(maxItems = 100) List<@Size(max = 500) String> warnings) {
}

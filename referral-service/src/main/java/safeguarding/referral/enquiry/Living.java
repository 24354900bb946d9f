package safeguarding.referral.enquiry;

import java.util.UUID;

/** That an adult lives where a child lives, as somebody says. */
public record Living(UUID child, UUID adult) {
}

package safeguarding.referral.deadline;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;

/** Who starts and ends clocks: the service itself, whoever did what they follow from. */
final class DeadlineActor {

    private static final Actor ITSELF = Actor.system("referral-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/11");

    private DeadlineActor() {
    }

    static Actor causedBy(@Nullable UUID entry) {
        return ITSELF.causedBy(entry);
    }
}

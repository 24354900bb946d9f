package safeguarding.registry.enquiry;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What was heard last of an enquiry. */
enum EnquiryState {
    OPENED("safeguarding.involvement-enquiry.opened.v1"),
    ANSWERED("safeguarding.involvement-enquiry.answered.v1"),
    /** What made somebody ask was taken back. */
    WITHDRAWN("safeguarding.involvement-enquiry.withdrawn.v1");

    private final String type;

    EnquiryState(String type) {
        this.type = type;
    }

    /** None for a type that we do not know. */
    static Optional<EnquiryState> of(@Nullable String type) {
        return Arrays.stream(values()).filter(state -> state.type.equals(type)).findFirst();
    }
}

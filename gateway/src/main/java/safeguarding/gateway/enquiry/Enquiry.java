package safeguarding.gateway.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A question to the agency, as the disclosure service gives it: whom to ring, and nothing of the person or of why. */
public record Enquiry(String id, String asker, @Nullable Officer manager, String state, Instant askedAt,
        @Nullable Reply reply) {

    /** Those that wait for an answer. */
    record Waiting(@Nullable List<Enquiry> enquiries) {

        List<Enquiry> all() {
            return Objects.requireNonNullElse(enquiries, List.of());
        }
    }

    /** Who asks. */
    public record Officer(@Nullable String name, @Nullable String role, @Nullable String phone, @Nullable String email) {

        public String called() {
            return Stream.of(name, role).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
        }
    }

    /** What was answered, and by whom. */
    public record Reply(String known, String by) {
    }

    public String path() {
        return "/desk/involvement-enquiries/" + id;
    }

    public boolean isWithdrawn() {
        return state.equals("WITHDRAWN");
    }
}

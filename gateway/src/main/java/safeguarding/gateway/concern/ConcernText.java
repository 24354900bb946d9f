package safeguarding.gateway.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A concern as either of its owners shows it: what a reader may not see is not there. */
public record ConcernText(@Nullable String id, @Nullable String detail, @Nullable String about, @Nullable String kind,
        @Nullable String status, @Nullable Boolean withdrawn, @Nullable String withdrawalReason, @Nullable String recordedBy,
        @Nullable Instant recordedAt, @Nullable Instant changedAt, @Nullable LocalDate occurredOn,
        @Nullable Statement statement, @Nullable String grade, @Nullable String narrative, @Nullable Contact contact,
        @Nullable Adult adult, @Nullable List<String> words) {

    /** What was said, whether that is a fact or an opinion, and how far it can be relied on. */
    public record Statement(@Nullable String text, @Nullable String nature, @Nullable String grade, @Nullable String source) {
    }

    /** Whom to ring: somebody, or the agency that leads and its officer. */
    public record Contact(@Nullable String name, @Nullable String role, @Nullable String phone, @Nullable String email,
            @Nullable String agency, @Nullable Contact manager) {
    }

    /** The adult whom a concern of the disclosure-service is about. */
    public record Adult(@Nullable Name name, @Nullable Integer category, @Nullable Integer level,
            @Nullable List<Prohibition> prohibitions) {
    }

    public record Name(@Nullable String given, @Nullable String family) {

        public String whole() {
            return Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "));
        }
    }

    public record Prohibition(@Nullable String text, @Nullable Boolean aboutChildren) {
    }

    public boolean isWithdrawn() {
        return Boolean.TRUE.equals(withdrawn) || "WITHDRAWN".equals(status);
    }

    /** Whether the reader sees only part of it. */
    public boolean isPart() {
        return detail != null && !detail.equals("FULL");
    }
}

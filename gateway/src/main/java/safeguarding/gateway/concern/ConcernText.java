package safeguarding.gateway.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** A concern as either of its owners shows it: what a reader may not see is not there. */
public record ConcernText(@Nullable String id, @Nullable String detail, @Nullable String about, @Nullable String kind,
        @Nullable String status, @Nullable Boolean withdrawn, @Nullable String withdrawalReason, @Nullable String recordedBy,
        @Nullable Instant recordedAt, @Nullable Instant changedAt, @Nullable LocalDate occurredOn,
        @Nullable JsonNode statement, @Nullable String grade, @Nullable String narrative, @Nullable Contact contact,
        @Nullable Adult adult, @Nullable List<String> words, @Nullable Boolean addressesWithheld) {

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

    /** Whether somebody's address is protected, so that nothing is here that anybody wrote in his own words. */
    public boolean isWithoutAddresses() {
        return Boolean.TRUE.equals(addressesWithheld);
    }

    /** One owner says only whether it is a fact, the other what was said too. */
    public @Nullable Statement said() {
        if (statement == null || statement.isNull()) {
            return null;
        }
        boolean opinion = "OPINION".equals(statement.isTextual() ? statement.asText() : statement.path("nature").asText());
        return new Statement(opinion ? "Opinion" : "Fact", statement.path("text").asText(""),
                statement.path("source").asText(""), statement.path("grade").asText(grade == null ? "" : grade));
    }

    /** What was said, and how far it can be relied on; text and source may be empty. */
    public record Statement(String nature, String text, String source, String grade) {
    }
}

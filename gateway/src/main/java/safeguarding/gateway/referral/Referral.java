package safeguarding.gateway.referral;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A referral, as far as the page shows it. */
public record Referral(UUID id, long version, String status, String recordedBy, Instant recordedAt, Instant changedAt,
        @Nullable String withdrawalReason, @Nullable String sentTo, @Nullable String source,
        Person.@Nullable Contact referrer, @Nullable Why reason, @Nullable List<Child> children,
        @Nullable List<Adult> adults, @Nullable List<Connection> connections, @Nullable String referrerKind,
        @Nullable Integer identityOpenings, @Nullable Boolean unchecked) {

    public Referral {
        children = Objects.requireNonNullElse(children, List.of());
        adults = Objects.requireNonNullElse(adults, List.of());
        connections = Objects.requireNonNullElse(connections, List.of());
    }

    /** Why somebody worries. */
    public record Why(@Nullable String worries, @Nullable List<String> harmTypes, @Nullable String impact,
            @Nullable String history, @Nullable String goingWell, @Nullable String opinion, @Nullable String parentsAware,
            @Nullable String consentSought, @Nullable String whyNoConsent) {
    }

    /** Where this referral is in the pages. */
    public String path(String part) {
        return Paths.of(id, part);
    }

    public boolean isWithdrawn() {
        return status.equals("WITHDRAWN");
    }

    public boolean isMine(String agency) {
        return recordedBy.equals(agency);
    }

    public boolean isAnonymous() {
        return "ANONYMOUS".equals(referrerKind);
    }

    /** Whether whoever made it gave a name that is sealed. */
    public boolean isWithheld() {
        return "IDENTITY_WITHHELD".equals(referrerKind);
    }

    public boolean isNamed() {
        return "NAMED".equals(referrerKind);
    }

    /** How often a sealed name was opened. */
    public int openings() {
        return Objects.requireNonNullElse(identityOpenings, 0);
    }

    public List<Connection> connectionsOf(UUID adult) {
        return Objects.requireNonNull(connections).stream().filter(connection -> connection.adult().equals(adult)).toList();
    }

    /** Who somebody of this referral is, for a page that has only the id. */
    public String called(UUID person) {
        return Objects.requireNonNull(children).stream().filter(child -> child.id().equals(person)).map(Child::called)
                .findFirst()
                .or(() -> Objects.requireNonNull(adults).stream().filter(adult -> adult.id().equals(person))
                        .map(Adult::called).findFirst())
                .orElse("Somebody who is not named here");
    }
}

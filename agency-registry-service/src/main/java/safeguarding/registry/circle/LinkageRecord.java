package safeguarding.registry.circle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.person.Kind;

/**
 * The present facts of one record of an owner, all of them: what is absent has gone. Our own reading of the owners' contract.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LinkageRecord(UUID id, long version, List<LinkedPerson> people, List<LinkedConnection> connections,
        List<LinkedConcern> concerns, List<LinkedDecision> decisions, @Nullable LinkedInvitation invitation) {

    public LinkageRecord {
        people = people == null ? List.of() : List.copyOf(people);
        connections = connections == null ? List.of() : List.copyOf(connections);
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /**
     * Who is invited to a discussion, but for whoever convened it; to one that is not to be, nobody.
     *
     * @param children the records of those about whom it is
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LinkedInvitation(List<LinkedInvitee> invitees, List<UUID> children) {

        public LinkedInvitation {
            invitees = List.copyOf(invitees);
            children = List.copyOf(children);
        }
    }

    /**
     * An agency that is invited.
     *
     * @param waits whether it has something of it before it: it is not over, or its note has not come there yet
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LinkedInvitee(String agency, boolean waits) {
    }

    /** Who somebody is, as the owner has it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LinkedPerson(UUID id, Kind kind, boolean identified, @Nullable List<PersonName> names,
            @Nullable PartialDate born,
            @Nullable List<Identifier> identifiers) {
    }

    /**
     * That an adult has to do with a child, and how. An owner that does not grade what it says leaves household, confidence and
     * disputed out.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LinkedConnection(UUID id, UUID child, UUID adult, String relationship, String caring, String unsupervised,
            @Nullable String household, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String confidence,
            @Nullable Boolean disputed) {
    }

    /** That there is a concern about somebody; never what it says. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LinkedConcern(UUID id, UUID subject, String kind, String concernClass, String recordedBy, Instant occurredAt,
            boolean withdrawn) {
    }

    /**
     * What was decided about telling one agency of a concern that is outside the duty to co-operate; never why.
     *
     * @param verdict TELL, or anything else for no
     * @param reason for no, as a code
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LinkedDecision(UUID id, UUID concern, UUID involvement, String agency, String verdict,
            @Nullable String reason, @Nullable LocalDate reviewOn) {
    }
}

package safeguarding.disclosure.linkage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.contact.Answer;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/**
 * The whole present set of facts of one aggregate that the registry needs to link it: what is absent has gone. Both owner
 * services answer in this shape; it never holds narrative, and never what a service keeps to itself.
 */
record LinkageRecord(UUID id, long version, @Schema(maxItems = 100) List<Person> people,
        @Schema(maxItems = 100) List<Connection> connections, @Schema(maxItems = 1) List<Concern> concerns,
        @Schema(maxItems = 1) List<Decision> decisions) {

    /** What an aggregate is that is no request for a decision. */
    static LinkageRecord undecided(UUID id, long version, List<Person> people, List<Connection> connections,
            List<Concern> concerns) {
        return new LinkageRecord(id, version, people, connections, concerns, List.of());
    }

    enum Kind {
        CHILD,
        ADULT
    }

    /**
     * Who somebody is. Beside numbers of the state, identifiers are what is said of an offender: {@code vehicle-registration},
     * {@code phone}, {@code online-handle}, {@code uprn}, {@code postcode}.
     */
    record Person(UUID id, Kind kind, boolean identified, boolean unborn, @Schema(maxItems = 220) List<PersonName> names,
            @Nullable PartialDate born, @Schema(maxItems = 420) List<Identifier> identifiers) {

        Person alsoKnownBy(@Nullable PersonName name, List<Identifier> by) {
            Set<PersonName> known = new LinkedHashSet<>(names);
            if (name != null) {
                known.add(name);
            }
            Set<Identifier> all = new LinkedHashSet<>(identifiers);
            all.addAll(by);
            return new Person(id, kind, identified, unborn, List.copyOf(known), born, List.copyOf(all));
        }

        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Connection(UUID id, UUID child, UUID adult, @Schema(maxLength = 60) String relationship, Answer caring,
            Answer unsupervised, @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    /**
     * A concern.
     *
     * @param occurredAt when it was recorded: what it is about may have happened long before any agreement
     */
    record Concern(UUID id, UUID subject, @Schema(maxLength = 60) String kind, @Schema(maxLength = 30) String concernClass,
            @Schema(maxLength = 100) String recordedBy, Instant occurredAt, boolean withdrawn) {
    }

    /** What a decision says to who may be told; never why. */
    enum Verdict {
        TELL,
        WITHHOLD
    }

    /**
     * The decision that stands on a request.
     *
     * @param involvement the agency's work with the child, by the registry's id
     * @param reason for WITHHOLD, as a code
     */
    record Decision(UUID id, UUID concern, UUID involvement, @Schema(maxLength = 100) String agency, Verdict verdict,
            @Schema(maxLength = 60) @Nullable String reason, LocalDate reviewOn) {
    }
}

package safeguarding.registry.drawing;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.drawing.KnownFacts.Tie;
import safeguarding.registry.drawing.KnownFacts.Work;

/**
 * What ties two nodes: an adult to a child, two children of one sibling group, or an agency to somebody with whom it works.
 *
 * @param from the node of the adult, of one sibling, or of the agency
 * @param to the node of the child, of the other sibling, or of the person
 * @param source who says so: the service that holds it and its record, at which those who may read it find who told them
 * @param confidence how far that can be relied on, as the source graded it; absent when it did not
 * @param disputed whether somebody concerned says that it is not so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CircleEdge(@Schema(maxLength = 80) String id, Kind kind, @Schema(maxLength = 80) String from,
        @Schema(maxLength = 80) String to, @Schema(maxLength = 60) @Nullable String relationship,
        @Schema(maxLength = 20) @Nullable String caring, @Schema(maxLength = 20) @Nullable String unsupervised,
        @Schema(maxLength = 20) @Nullable String household, @Nullable LocalDate since, @Nullable LocalDate until,
        @Nullable Source source, @Schema(maxLength = 2) @Nullable String confidence, @Nullable Boolean disputed,
        @Schema(maxLength = 200) @Nullable String team, @Schema(maxLength = 64) @Nullable String yourReference) {

    enum Kind {
        CONNECTION,
        SIBLINGS,
        INVOLVEMENT
    }

    record Source(@Schema(maxLength = 100) String owner, UUID record) {
    }

    static CircleEdge connection(Tie tie, UUID adult, UUID child) {
        return new CircleEdge(tie.id().toString(), Kind.CONNECTION, adult.toString(), child.toString(), tie.relationship(),
                tie.caring(), tie.unsupervised(), tie.household(), tie.startedOn(), tie.endedOn(),
                new Source(tie.owner(), tie.source()), tie.confidence(), tie.disputed(), null, null);
    }

    static CircleEdge siblings(UUID one, UUID other, UUID referral) {
        return new CircleEdge(one + "+" + other, Kind.SIBLINGS, one.toString(), other.toString(), null, null, null, null, null,
                null, new Source("referral-service", referral), null, null, null, null);
    }

    /** The reference is how an agency calls somebody in its own files: for that agency only. */
    static CircleEdge involvement(Work work, String agency, UUID person, boolean isYours) {
        return new CircleEdge(work.id().toString(), Kind.INVOLVEMENT, CircleNode.idOf(agency), person.toString(), null, null,
                null, null, work.openedOn(), work.closedOn(), null, null, null, work.team(),
                isYours ? work.localReference() : null);
    }
}

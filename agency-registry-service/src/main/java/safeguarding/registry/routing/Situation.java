package safeguarding.registry.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Everything that decides who is told of one concern.
 *
 * @param agreement the version in force, none when none is
 * @param decisions those on disclosing this concern that stand
 * @param overrulings what people decided about telling of it, whatever the rule says, and have not taken back
 * @param askingFirst before whom whoever recorded it wants to be asked
 */
public record Situation(Concern concern, List<Place> circle, List<Involvement> involvements, @Nullable Agreement agreement,
        List<Decision> decisions, List<Overruling> overrulings, List<AskingFirst> askingFirst) {

    public Situation {
        circle = List.copyOf(circle);
        involvements = List.copyOf(involvements);
        decisions = List.copyOf(decisions);
        overrulings = List.copyOf(overrulings);
        askingFirst = List.copyOf(askingFirst);
    }

    /** One in which nobody overruled anything. */
    public Situation(Concern concern, List<Place> circle, List<Involvement> involvements, @Nullable Agreement agreement,
            List<Decision> decisions) {
        this(concern, circle, involvements, agreement, decisions, List.of(), List.of());
    }

    /** One of which nobody wants to be asked first. */
    public Situation(Concern concern, List<Place> circle, List<Involvement> involvements, @Nullable Agreement agreement,
            List<Decision> decisions, List<Overruling> overrulings) {
        this(concern, circle, involvements, agreement, decisions, overrulings, List.of());
    }

    /** A concern, without any of its content. */
    public record Concern(UUID id, String concernClass, LocalDate recordedOn, boolean withdrawn) {
    }

    /**
     * One person in the circle and how he comes to be in it.
     *
     * @param person the person, that is a set of records of one human
     * @param because how: the ids of the connection or the records, in order
     * @param endedOn when the tie ended, if it did; a person with several ties stands here once for each
     */
    public record Place(UUID person, Tie tie, List<UUID> because, @Nullable LocalDate endedOn) {

        public Place {
            because = List.copyOf(because);
        }
    }

    /** How a person is tied to the concern. */
    public enum Tie {
        /** The concern is about him. */
        SUBJECT,
        /** A child connected to the adult whom the concern is about. */
        CONNECTED,
        /** A child of the same sibling group as one of those. */
        SIBLING
    }

    /**
     * An agency's involvement with a person of the circle; the agency is the one that answers for it now, after mergers.
     *
     * @param openedBy the agency that opened it
     */
    public record Involvement(UUID id, UUID person, String agency, @Nullable String agencyType, boolean agencyOpen,
            @Nullable LocalDate closedOn, String openedBy) {

        /** One of an agency that answers for itself. */
        public Involvement(UUID id, UUID person, String agency, @Nullable String agencyType, boolean agencyOpen,
                @Nullable LocalDate closedOn) {
            this(id, person, agency, agencyType, agencyOpen, closedOn, agency);
        }
    }

    /**
     * What a disclosure officer decided for one agency and its work with one person. Another agency that answers for that work
     * later was not decided about.
     *
     * @param reason for not telling, as a code
     */
    public record Decision(UUID id, UUID involvement, String agency, boolean tells, @Nullable String reason,
            @Nullable LocalDate reviewOn) {
    }

    /**
     * That whoever recorded the concern is asked before an agency is told by rule: this one and whoever answers for its work,
     * or any.
     *
     * @param agency none for any
     */
    public record AskingFirst(UUID id, @Nullable String agency) {

        boolean holdsFor(Involvement involvement) {
            return agency == null || agency.equals(involvement.agency()) || agency.equals(involvement.openedBy());
        }
    }

    /**
     * What somebody decided about telling one agency. Not telling it also means whoever answers for its work later; telling it
     * means itself alone.
     *
     * @param detail how much it may read, if it is to be told; none if it is not
     * @param reason as a code
     */
    public record Overruling(UUID id, String agency, @Nullable Detail detail, String reason, LocalDate reviewOn) {

        boolean forbids(Involvement involvement) {
            return detail == null && (agency.equals(involvement.agency()) || agency.equals(involvement.openedBy()));
        }

        boolean allows(Involvement involvement) {
            return detail != null && agency.equals(involvement.agency());
        }
    }
}

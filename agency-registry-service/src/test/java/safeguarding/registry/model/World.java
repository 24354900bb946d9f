package safeguarding.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All facts of one random history, as they are in the end. Nothing of the service's own code is used in this package: it is the
 * oracle.
 */
public final class World {

    public final List<Person> people = new ArrayList<>();
    public final List<Tie> ties = new ArrayList<>();
    public final List<Worry> worries = new ArrayList<>();
    public final List<Work> works = new ArrayList<>();
    public final List<Decision> decisions = new ArrayList<>();
    public final Map<String, Agency> agencies = new HashMap<>();
    public final List<Disclosure> disclosures = new ArrayList<>();
    public final List<Overruling> overrulings = new ArrayList<>();
    public final List<AskingFirst> askingFirst = new ArrayList<>();

    /** A record of a person. Names, dates and numbers are compared as text. */
    public record Person(UUID id, UUID source, boolean ofReferral, boolean child, boolean identified, String name,
            LocalDate born,
            String nhsNumber, String pnc) {
    }

    public record Tie(UUID id, UUID source, UUID child, UUID adult, LocalDate endedOn) {
    }

    public record Worry(UUID id, UUID subject, String concernClass, LocalDate recordedOn, boolean withdrawn) {
    }

    /** That an agency works with somebody; its id is also the id of the agency's record. */
    public record Work(UUID id, String agency, LocalDate closedOn) {
    }

    public record Decision(UUID one, UUID other, boolean same) {
    }

    /** What the directory says of an agency in the end. */
    public record Agency(String slug, String type, boolean open, List<String> successors) {
    }

    /** What was decided in the end about telling this agency of this concern, when it is about him, because of this work. */
    public record Disclosure(UUID worry, UUID subject, UUID work, String agency, boolean tells) {
    }

    /** That somebody decided, whatever the rule says, that this agency is or is not told of this concern. */
    public record Overruling(UUID worry, String agency, boolean tells) {
    }

    /** That somebody wants to be asked before this agency, or any if none is named, is told of this concern. */
    public record AskingFirst(UUID worry, String agency) {
    }
}

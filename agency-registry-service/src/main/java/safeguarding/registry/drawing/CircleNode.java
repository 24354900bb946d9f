package safeguarding.registry.drawing;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/**
 * Somebody or some agency in a drawing.
 *
 * @param id opaque, and good for asking for the circle around a person
 * @param hop steps from the person in the middle; of an agency, from the nearest person with whom it works
 * @param identified of a person: false for one who is only known by description, and whom nobody may take for known
 * @param named of a person: whether you may see who it is; an unnamed person is there all the same
 * @param addressProtected of a person whom you may see: where he lives is to be shown to nobody but a few
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CircleNode(@Schema(maxLength = 80) String id, Kind kind, int hop, @Nullable Boolean identified, @Nullable Boolean named,
        @Schema(maxItems = 1000) @Nullable List<PersonName> names, @Nullable PartialDate born,
        @Nullable Boolean addressProtected,
        @Schema(maxLength = 64) @Nullable String agency, @Schema(maxLength = 40) @Nullable String agencyType) {

    enum Kind {
        CHILD,
        ADULT,
        AGENCY
    }

    static CircleNode person(UUID person, Kind kind, int hop, boolean identified) {
        return new CircleNode(person.toString(), kind, hop, identified, false, null, null, null, null, null);
    }

    CircleNode named(List<PersonName> names, @Nullable PartialDate born, boolean isProtected) {
        return new CircleNode(id, kind, hop, identified, true, names, born, isProtected, null, null);
    }

    static CircleNode agency(String slug, @Nullable String type, int hop) {
        return new CircleNode(idOf(slug), Kind.AGENCY, hop, null, null, null, null, null, slug, type);
    }

    static String idOf(String agency) {
        return "agency:" + agency;
    }

    @Override
    public String toString() {
        return "CircleNode[" + id + "]";
    }
}

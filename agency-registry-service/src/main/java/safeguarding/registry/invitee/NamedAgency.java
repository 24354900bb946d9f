package safeguarding.registry.invitee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.agency.Answerable;

/**
 * What the directory says of an agency that was named in the question.
 *
 * @param agency itself, or the one that has taken over its work
 * @param type none where the directory does not know it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NamedAgency(@Schema(maxLength = 64) String named, @Schema(maxLength = 64) String agency,
        @Schema(maxLength = 40) @Nullable String type, boolean open) {

    static NamedAgency of(Answerable answerable) {
        return new NamedAgency(answerable.slug(), answerable.agency(), answerable.type(), answerable.open());
    }
}

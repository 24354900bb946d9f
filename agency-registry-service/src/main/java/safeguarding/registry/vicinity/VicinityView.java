package safeguarding.registry.vicinity;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is near a person. The same whether there is nobody or the agency may read nothing of him.
 *
 * @param known whether the agency that asks is of his circle and would be told by agreement
 */
record VicinityView(boolean known, @Schema(maxItems = 10000) List<NearPerson> people) {

    static final VicinityView NOBODY = new VicinityView(false, List.of());
}

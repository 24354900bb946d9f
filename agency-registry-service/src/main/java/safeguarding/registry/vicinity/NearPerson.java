package safeguarding.registry.vicinity;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.registry.person.Kind;

/**
 * One person, by everybody's records of him.
 *
 * @param circle the agencies of his circle
 * @param addressesWithheld that of nobody around him an address may be shown to the agency that asks; said of everybody, since
 *        owners leave addresses out where it is not said
 */
record NearPerson(UUID person, Kind kind, Nearness nearness, @Schema(maxItems = 10000) List<HeldRecord> records,
        @Schema(maxItems = 10000) List<Standing> circle,
        boolean addressesWithheld) {
}

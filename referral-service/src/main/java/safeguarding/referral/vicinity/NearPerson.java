package safeguarding.referral.vicinity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.right.Detail;

/**
 * One person, by everybody's records of him, with the agencies of his circle.
 *
 * @param addressesWithheld whether the address of him, or of somebody around him, is protected from the agency that asks
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NearPerson(PersonKind kind, Nearness nearness, List<HeldRecord> records, List<Standing> circle,
        @Nullable Boolean addressesWithheld) {

    public NearPerson {
        records = List.copyOf(records);
        circle = List.copyOf(circle);
    }

    /** Where nobody says that addresses may be shown, they are not. */
    public boolean mayShowAddresses() {
        return Boolean.FALSE.equals(addressesWithheld);
    }

    public boolean isHeldAs(UUID record) {
        return records.stream().anyMatch(held -> held.id().equals(record));
    }

    /** How much an agency may read about him; nothing for whoever is not of his circle or may not read. */
    public Optional<Detail> detailFor(String agency) {
        return circle.stream().filter(standing -> standing.agency().equals(agency)).map(Standing::detail)
                .flatMap(detail -> Optional.ofNullable(detail).stream()).findFirst();
    }
}

package safeguarding.disclosure.offender;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.mappa.ManagerContact;
import safeguarding.disclosure.mappa.Mappa;
import safeguarding.disclosure.order.Prohibition;
import safeguarding.kit.identity.PersonName;

/**
 * As much of an offender as a concern about him may need; which of it a reader sees is for the concern to say.
 *
 * @param contactAgency whose manager it is: the lead agency
 * @param prohibitions those in force today that matter to children
 */
public record OffenderProfile(UUID id, long version, @Nullable PersonName name, @Nullable Mappa mappa, String contactAgency,
        @Nullable ManagerContact manager, List<Prohibition> prohibitions) {

    @Override
    public String toString() {
        return "OffenderProfile[…]";
    }
}

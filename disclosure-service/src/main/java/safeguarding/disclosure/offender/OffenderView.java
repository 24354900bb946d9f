package safeguarding.disclosure.offender;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.contact.ReportedChild;
import safeguarding.disclosure.mappa.ManagerContact;
import safeguarding.disclosure.mappa.Mappa;
import safeguarding.disclosure.mappa.NotificationRequirement;
import safeguarding.disclosure.order.Order;
import safeguarding.disclosure.risk.Assessment;
import safeguarding.disclosure.sight.Shown;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/**
 * An offender as his own agencies see him, and as each version is kept.
 *
 * @param person the id by which the registry knows the person
 */
record OffenderView(UUID id, long version, UUID person, @Schema(maxLength = 100) String ownerAgency,
        @Schema(maxLength = 100) String leadAgency,
        @Schema(maxLength = 9) @Nullable String area,
        @Schema(maxItems = 20) List<PersonName> names, @Nullable PartialDate born,
        @Schema(maxItems = 20) List<Identifier> identifiers, @Schema(maxLength = 32) @Nullable String visorReference,
        @Nullable Mappa mappa, @Nullable NotificationRequirement notification, @Nullable ManagerContact manager,
        @Schema(maxItems = 50) List<Order> orders, @Schema(maxItems = 50) List<ReportedChild> children,
        @Nullable Assessment assessment, Instant recordedAt, Instant amendedAt) {

    static OffenderView of(Offender offender) {
        return new OffenderView(offender.id(), offender.revision(), offender.personId(), offender.ownerAgency(),
                offender.leadAgency(),
                offender.area(),
                offender.names(), offender.born(), offender.identifiers(), offender.visorReference(),
                offender.mappa(), offender.notification(), offender.manager(),
                offender.orders(), offender.children(), offender.assessment(), offender.recordedAt(), offender.amendedAt());
    }

    /** The same without what the reader does not see: absent, as if it were not known. */
    OffenderView only(Set<Shown> shown) {
        return new OffenderView(id, version, person, ownerAgency, leadAgency, area, names, born,
                shown.contains(Shown.NUMBERS) ? identifiers : List.of(),
                shown.contains(Shown.VISOR_REFERENCE) ? visorReference : null, mappa,
                shown.contains(Shown.NOTIFICATION) ? notification : null, shown.contains(Shown.MANAGER) ? manager : null,
                shown.contains(Shown.ORDERS) ? orders : List.of(), shown.contains(Shown.CHILDREN) ? children : List.of(),
                shown.contains(Shown.ASSESSMENT) ? assessment : null, recordedAt, amendedAt);
    }

    @Override
    public String toString() {
        return "OffenderView[…]";
    }
}

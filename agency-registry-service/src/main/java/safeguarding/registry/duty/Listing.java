package safeguarding.registry.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.duty.ServiceSaid.Fallback;

/**
 * A service as the rest of the registry reads it.
 *
 * @param isOpen whether it is offered, by an agency that works
 * @param fallback the agency and the service that stand in for it
 */
public record Listing(UUID id, String agency, String service, String name, @Nullable String description, boolean isOpen,
        List<String> areas, boolean aroundTheClock, List<Staffed> staffed, String dutyRole, List<Reach> reaches,
        Optional<String> fallback) {

    public Listing {
        areas = List.copyOf(areas);
        staffed = List.copyOf(staffed);
        reaches = List.copyOf(reaches);
    }

    static Listing of(Services.Kept kept) {
        ServiceView view = kept.view();
        ServiceSaid said = view.said();
        Fallback fallback = said.fallback();
        return new Listing(view.id(), view.agency(), view.service(), said.name(), said.description(), kept.answers(),
                said.areas(), said.aroundTheClock(),
                said.hours().stream().map(hours -> new Staffed(hours.days(), hours.opens(), hours.closes())).toList(),
                said.dutyRole(),
                said.contacts().stream().map(contact -> new Reach(contact.kind().name(), contact.value(),
                        contact.verification().name(), Optional.ofNullable(contact.verifiedOn()))).toList(),
                fallback == null ? Optional.empty() : Optional.of(fallback.agency() + "/" + fallback.service()));
    }

    /** When somebody is there. */
    public record Staffed(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

        public Staffed {
            days = Set.copyOf(days);
        }
    }

    /** How it is reached. */
    public record Reach(String kind, String value, String verification, Optional<LocalDate> verifiedOn) {
    }
}

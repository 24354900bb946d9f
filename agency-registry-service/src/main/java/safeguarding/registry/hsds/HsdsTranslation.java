package safeguarding.registry.hsds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.duty.Listing;
import safeguarding.registry.duty.Listing.Reach;
import safeguarding.registry.duty.Listing.Staffed;
import safeguarding.registry.hsds.HsdsServiceEntry.Area;
import safeguarding.registry.hsds.HsdsServiceEntry.Contact;
import safeguarding.registry.hsds.HsdsServiceEntry.Phone;
import safeguarding.registry.hsds.HsdsServiceEntry.Schedule;

/** Says of one of our services what HSDS has words for. */
final class HsdsTranslation {

    private static final String WEEK = "MO,TU,WE,TH,FR,SA,SU";

    private HsdsTranslation() {
    }

    static HsdsServiceEntry of(Listing service, HsdsOrganization organization) {
        UUID id = service.id();
        List<Phone> phones = new ArrayList<>();
        of(service.reaches(), "PHONE").forEach(reach -> phones.add(phone(id, reach, "voice")));
        of(service.reaches(), "TEXTPHONE").forEach(reach -> phones.add(phone(id, reach, "textphone")));
        return new HsdsServiceEntry(id, service.name(), service.description(), first(service, "WEB"), first(service, "EMAIL"),
                service.isOpen() ? "active" : "defunct", assured(service.reaches()), phones, schedules(service), areas(service),
                List.of(new Contact(HsdsAttribute.madeOf("contact of " + id), service.dutyRole())), organization,
                attributes(service));
    }

    private static List<Reach> of(List<Reach> reaches, String kind) {
        return reaches.stream().filter(reach -> reach.kind().equals(kind)).toList();
    }

    private static @Nullable String first(Listing service, String kind) {
        return of(service.reaches(), kind).stream().map(Reach::value).findFirst().orElse(null);
    }

    private static Phone phone(UUID service, Reach reach, String type) {
        return new Phone(HsdsAttribute.madeOf(type + " " + reach.value() + " of " + service), reach.value(), type);
    }

    private static @Nullable LocalDate assured(List<Reach> reaches) {
        boolean allVerified = reaches.stream().allMatch(reach -> reach.verification().equals("VERIFIED"));
        Optional<LocalDate> oldest = reaches.stream().map(Reach::verifiedOn).flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return allVerified ? oldest.orElse(null) : null;
    }

    private static List<Schedule> schedules(Listing service) {
        if (service.aroundTheClock()) {
            return List.of(new Schedule(HsdsAttribute.madeOf("schedule of " + service.id()), "WEEKLY", WEEK, "00:00", "23:59",
                    "Around the clock, bank holidays too."));
        }
        List<Schedule> schedules = new ArrayList<>();
        for (Staffed staffed : service.staffed()) {
            schedules.add(new Schedule(HsdsAttribute.madeOf("schedule " + schedules.size() + " of " + service.id()), "WEEKLY",
                    days(staffed.days()), staffed.opens().toString(), staffed.closes().toString(),
                    "In the time of England (Europe/London), on no bank holiday."));
        }
        return schedules;
    }

    private static String days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }

    private static List<Area> areas(Listing service) {
        return service.areas().stream().map(area -> new Area(HsdsAttribute.madeOf("area " + area + " of " + service.id()), area,
                "The area with this GSS code.")).toList();
    }

    private static List<HsdsAttribute> attributes(Listing service) {
        List<HsdsAttribute> attributes = new ArrayList<>();
        UUID id = service.id();
        attributes.add(HsdsAttribute.of(id, "service", "safeguarding-exchange:service",
                service.agency() + "/" + service.service()));
        service.fallback().ifPresent(
                fallback -> attributes.add(HsdsAttribute.of(id, "service", "safeguarding-exchange:fallback", fallback)));
        return attributes;
    }
}

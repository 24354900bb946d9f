package safeguarding.gateway.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Services;

/** The agencies of the registry's directory, for a form that names one. */
@RequestScoped
public class Directory {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private record Agencies(@Nullable List<Agency> agencies) {
    }

    private record Agency(String slug, @Nullable List<Name> names, String status) {

        String name(LocalDate day) {
            return Objects.requireNonNullElse(names, List.<Name> of()).stream().filter(name -> name.isOf(day))
                    .map(Name::name).findFirst().orElse(slug);
        }
    }

    private record Name(String name, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean isOf(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private final Services services;
    private final Clock clock;

    Directory(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** The first two hundred that are open, by name. */
    public List<Option> agencies() {
        return options("/v1/agencies?limit=200");
    }

    /** Those of a type, such as CHILDRENS_SERVICES. */
    public List<Option> agencies(String type) {
        return options("/v1/agencies?limit=200&type=" + type);
    }

    private List<Option> options(String path) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        Agencies page = services.registry(Reason.SAFEGUARDING).get(path, Agencies.class);
        return Objects.requireNonNullElse(page.agencies(), List.<Agency> of()).stream()
                .filter(agency -> agency.status().equals("OPEN"))
                .map(agency -> new Option(agency.slug(), agency.name(today)))
                .sorted(Comparator.comparing(Option::label)).toList();
    }
}

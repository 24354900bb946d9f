package safeguarding.gateway.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;

/** The agencies of the registry's directory, for a form that names one. */
@RequestScoped
public class Directory {

    /** After the name of a field, in which an agency is named as the directory does, or by what it is called. */
    private static final String AGENCY = "agency";
    private static final String SLUG = "(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*";
    private static final int A_FEW = 6;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private record Agencies(@Nullable List<Agency> agencies) {
    }

    private record Agency(String slug, @Nullable List<Name> names, String status, @Nullable List<String> successors) {

        String name(LocalDate day) {
            return Objects.requireNonNullElse(names, List.<Name> of()).stream().filter(name -> name.isOf(day))
                    .map(Name::name).findFirst().orElse(slug);
        }

        boolean isOpen() {
            return status.equals("OPEN");
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

    /** The first two hundred open ones of a type, such as CHILDRENS_SERVICES, of which there are not many. */
    public List<Option> agencies(String type) {
        return options("/v1/agencies?limit=200&type=" + type);
    }

    /** The first few open ones whose names have words that begin like this. */
    public List<Option> named(String words) {
        return isLookedFor(words) ? options(path(words, 20)) : List.of();
    }

    /** Finds out which agency each field of the form means that names one; where that cannot be told, the form is wrong. */
    public void settle(Posted posted) {
        settle(posted, Set.of());
    }

    /** @param before agencies that the record names already: these may have closed since */
    public void settle(Posted posted, Set<String> before) {
        for (String name : posted.namesOf(AGENCY)) {
            String text = posted.text(name);
            if (!text.isEmpty() && !before.contains(text) && !isSlug(posted, name, text)) {
                settle(posted, name, text);
            }
        }
    }

    private boolean isSlug(Posted posted, String name, String text) {
        String slug = text.toLowerCase(Locale.ROOT);
        Optional<Agency> found = slug.matches(SLUG) ? registry().find("/v1/agencies/" + slug, Agency.class) : Optional.empty();
        found.ifPresent(agency -> {
            if (agency.isOpen()) {
                posted.understood(name, slug);
            } else {
                List<String> successors = Objects.requireNonNullElse(agency.successors(), List.of());
                posted.wrong(name, "This agency has closed. " + (successors.isEmpty() ? "Name another, or leave this empty."
                        : "Choose the one that took over its work: " + String.join(", ", successors) + "."));
            }
        });
        return found.isPresent();
    }

    private void settle(Posted posted, String name, String text) {
        List<Option> found = isLookedFor(text) ? options(path(text, A_FEW)) : List.of();
        List<Option> exact = found.stream().filter(one -> one.label().equalsIgnoreCase(text)).toList();
        if (found.size() == 1 || exact.size() == 1) {
            posted.understood(name, (exact.isEmpty() ? found : exact).get(0).code());
        } else if (found.isEmpty()) {
            posted.wrong(name, "No agency in the directory is called that. Write the beginning of a word of its name.");
        } else {
            posted.wrong(name,
                    "Several agencies are called like that. Write one of these, or more of the name: " + found.stream()
                            .map(one -> one.code() + " (" + one.label() + ")").collect(Collectors.joining(", ")) + ".");
        }
    }

    private static boolean isLookedFor(String text) {
        return text.length() <= 100 && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static String path(String words, int most) {
        return Query.of("/v1/agencies?limit=" + most).and("named", words).path();
    }

    private List<Option> options(String path) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        Agencies page = registry().get(path, Agencies.class);
        return Objects.requireNonNullElse(page.agencies(), List.<Agency> of()).stream().filter(Agency::isOpen)
                .map(agency -> new Option(agency.slug(), agency.name(today)))
                .sorted(Comparator.comparing(Option::label)).toList();
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}

package safeguarding.kit.caller;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The purposes for which the exchange may be used, each with its dates and the legal bases that go with it: data, not code. */
@ApplicationScoped
class Purposes {

    static final String PURPOSE = "Purpose";
    static final String LEGAL_BASIS = "Legal-Basis";

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final List<Purpose> known;
    private final Clock clock;

    Purposes(ObjectMapper json, Clock clock) {
        this.clock = clock;
        try (InputStream file = Objects.requireNonNull(Purposes.class.getResourceAsStream("/safeguarding/purposes.json"))) {
            this.known = json.readValue(file, PurposeList.class).purposes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("purposes.json cannot be read", unreadable);
        }
    }

    boolean accept(String code, String legalBasis, Set<String> roles) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        return known.stream().anyMatch(purpose -> purpose.code().equals(code) && purpose.inForce(today)
                && purpose.legalBases().contains(legalBasis) && purpose.isFor(roles));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PurposeList(List<Purpose> purposes) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Purpose(String code, LocalDate from, @Nullable LocalDate to, List<String> legalBases,
            @Nullable List<String> roles) {

        boolean isFor(Set<String> callersRoles) {
            return roles == null || roles.stream().anyMatch(callersRoles::contains);
        }

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}

package safeguarding.gateway.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** An agency, as the directory has it. */
public record AgencyView(String slug, String type, @Nullable List<Name> names, @Nullable List<Code> codes,
        @Nullable List<String> areas, String status, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn,
        @Nullable List<String> successors, String source) {

    record Page(@Nullable List<AgencyView> agencies, @Nullable String next) {

        List<AgencyView> found() {
            return Objects.requireNonNullElse(agencies, List.of());
        }
    }

    public record Name(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    public record Code(String scheme, String value) {
    }

    /** What it is called now, or was called last. */
    public String called() {
        List<Name> all = Objects.requireNonNullElse(names, List.of());
        return all.stream().filter(name -> name.to() == null).map(Name::name).findFirst()
                .orElseGet(() -> all.isEmpty() ? slug : all.get(all.size() - 1).name());
    }

    public boolean isOpen() {
        return status.equals("OPEN");
    }
}

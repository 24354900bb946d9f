package safeguarding.disclosure.belonging;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.problem.Faults;

/**
 * A name that he goes by online.
 *
 * @param service where, in lower case: the same handle at two services may be two people's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OnlineIdentity(@NotBlank @Size(max = 20) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String service,
        @NotBlank @Size(max = 40) String handle, @OurTimes @Nullable LocalDate from,
        @OurTimes @Nullable LocalDate to) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        Span.check(from, to, pointer, today, faults);
    }

    @Override
    public List<Identifier> identifiers() {
        return List.of(new Identifier("online-handle", service + ":" + handle.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "OnlineIdentity[…]";
    }
}

package safeguarding.referral.strategy;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.kit.json.WrittenInstant;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * When and where it is to be.
 *
 * @param place where to come to, if one can
 * @param joining how to take part from elsewhere, if one can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Arrangement(@NotNull @JsonDeserialize(using = WrittenInstant.class) Instant at,
        @Size(max = 500) @Nullable String place, @Size(max = 1000) @Nullable String joining) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-01-01T00:00:00Z");

    public void examine(Place here) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            here.wrong("at", "This moment is too far away to be meant.");
        }
        if (Given.isMissing(place) && Given.isMissing(joining)) {
            here.wrong("place", "Say where to come to, or how to take part from elsewhere.");
        }
        here.missingUnless(!Given.isMissing(joining), "joining", "Who cannot come is not told how to take part.");
    }
}

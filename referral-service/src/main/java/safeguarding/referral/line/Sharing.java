package safeguarding.referral.line;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * Who else may see something. That others may not is a decision of equal standing, with its reason and a day to look again.
 *
 * @param agencies those who may, by their slugs, where the audience is NAMED
 * @param because why not all of the circle
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Sharing(@NotNull Audience audience,
        @Size(max = 40) List<@NotNull @Size(max = 64) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") String> agencies,
        @Size(max = 2000) @Nullable String because, @Nullable LocalDate reviewOn) {

    // Whoever does not say who may see a thing has permitted nobody.
    private static final Sharing NOT_SAID = new Sharing(Audience.NOBODY, List.of(), null, null);

    public Sharing {
        agencies = Given.list(agencies);
    }

    public static Sharing of(@Nullable Sharing given) {
        return given == null ? NOT_SAID : given;
    }

    public boolean permits(String agency) {
        return switch (audience) {
            case CIRCLE -> true;
            case NAMED -> agencies.contains(agency);
            case NOBODY -> false;
        };
    }

    /** In the form, where it may be missing altogether. */
    public static void examine(@Nullable Sharing given, Place whole) {
        if (given == null) {
            whole.missing("sharing", "Who may see this is not said, so nobody else does.");
            return;
        }
        Place place = whole.at("sharing");
        if ((given.audience == Audience.NAMED) == given.agencies.isEmpty()) {
            place.wrong("agencies", "Agencies are named where the audience is NAMED, and only there.");
        }
        place.plausible("reviewOn", given.reviewOn);
        boolean restricted = given.audience != Audience.CIRCLE;
        place.missingUnless(!restricted || !Given.isMissing(given.because), "because",
                "Why this is kept from the circle is not said.");
        place.missingUnless(!restricted || given.reviewOn != null, "reviewOn",
                "When somebody looks again at who may see this is not said.");
    }
}

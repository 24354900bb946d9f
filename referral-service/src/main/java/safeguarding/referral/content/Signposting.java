package safeguarding.referral.content;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Place;

/**
 * That somebody of the family was told what he can ask for himself.
 *
 * @param to a code of the dated list, such as the Child Sex Offender Disclosure Scheme
 * @param whom by how he stands to the child
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signposting(@NotBlank @Size(max = 60) String to, @Size(max = 200) @Nullable String whom, @Nullable LocalDate on,
        @Size(max = 1000) @Nullable String response) {

    void examine(Place place, CodeList ways) {
        if (!ways.has(to, place.today())) {
            place.wrong("to", "This is not the code of a way to help in force today.");
        }
        place.notAhead("on", on);
        place.missingUnless(whom != null, "whom", "Who was told of it is not said.");
        place.missingUnless(on != null, "on", "When he was told of it is not said.");
    }
}

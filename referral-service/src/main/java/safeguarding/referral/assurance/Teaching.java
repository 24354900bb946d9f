package safeguarding.referral.assurance;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Place;

/**
 * That a recommendation was passed on.
 *
 * @param how a code of the dated list, such as workshop or newsletter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Teaching(@NotBlank @Size(max = 60) String how, @Nullable LocalDate on, @Size(max = 500) @Nullable String toWhom,
        @Size(max = 1000) @Nullable String note) {

    void examine(Place place, CodeList ways) {
        if (!ways.has(how, place.today())) {
            place.wrong("how", "This is not the code of a way of teaching in force today.");
        }
        place.notAhead("on", on);
        place.missingUnless(on != null, "on", "When this was is not said.");
        place.missingUnless(toWhom != null, "toWhom", "Who was taught is not said.");
    }
}

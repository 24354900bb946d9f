package safeguarding.referral.told;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.connection.NewConnection;
import safeguarding.referral.form.Answer;

/**
 * How an adult stands to a child, as somebody tells it. Where he has it from is not asked.
 *
 * @param child the ref of a child of this body
 * @param adult the ref of an adult of this body
 * @param household whether the adult lives where the child lives
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldConnection(@NotBlank @Size(max = 40) String child, @NotBlank @Size(max = 40) String adult,
        @Size(max = 60) @Nullable String relationship, @Nullable Answer caring, @Nullable Answer unsupervised,
        @Nullable Answer household, @Nullable LocalDate from, @Nullable LocalDate to) {

    public NewConnection connection() {
        return new NewConnection(null, child, adult, relationship, caring, unsupervised, household, from, to, null, null, null,
                null);
    }
}

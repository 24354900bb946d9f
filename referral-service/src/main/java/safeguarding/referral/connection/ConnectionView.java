package safeguarding.referral.connection;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;

/** A connection between a child and an adult of a referral as recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConnectionView(UUID id, UUID child, UUID adult, @Schema(maxLength = 60) String relationship, Answer caring,
        Answer unsupervised,
        Answer household, @Nullable LocalDate from, @Nullable LocalDate to, @Schema(maxLength = 200) @Nullable String source,
        @Schema(maxLength = 2) @Nullable String confidence, boolean disputed,
        @Nullable Answer parentalResponsibility) {

    public static ConnectionView of(UUID id, UUID child, UUID adult, NewConnection form) {
        String relationship = form.relationship() == null ? NewConnection.NOT_KNOWN : form.relationship();
        return new ConnectionView(id, child, adult, relationship, Answer.of(form.caring()), Answer.of(form.unsupervised()),
                Answer.of(form.household()), form.from(), form.to(), form.source(), form.confidence(),
                Boolean.TRUE.equals(form.disputed()), Answer.of(form.parentalResponsibility()));
    }
}

package safeguarding.referral.connection;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Grade;
import safeguarding.referral.form.Place;

/**
 * How an adult stands to a child, in the form of a referral.
 *
 * @param id only in an amendment, for a connection that the referral has or had
 * @param child the ref of a child of this body, or the child's id
 * @param adult the ref of an adult of this body, or the adult's id
 * @param household whether the adult lives where the child lives
 * @param confidence how far the source can be relied on
 * @param parentalResponsibility whether the adult has it for the child, in law
 * @param disputed whether somebody concerned says that it is not so
 */
public record NewConnection(@Nullable UUID id, @NotBlank @Size(max = 40) String child, @NotBlank @Size(max = 40) String adult,
        @Size(max = 60) @Nullable String relationship, @Nullable Answer caring, @Nullable Answer unsupervised,
        @Nullable Answer household, @Nullable LocalDate from, @Nullable LocalDate to,
        @Size(max = 200) @Nullable String source,
        @Schema(maxLength = 2) @Pattern(regexp = Grade.CONFIDENCE, message = Grade.CONFIDENCE_RULE) @Nullable String confidence,
        @Nullable Boolean disputed, @Nullable Answer parentalResponsibility) {

    static final String NOT_KNOWN = "not-known";

    public void examine(Place place, CodeList relationships) {
        if (relationship != null && !relationships.has(relationship, place.today())) {
            place.wrong("relationship", "This is not the code of a relationship in force today.");
        }
        place.plausible("from", from);
        place.plausible("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            place.wrong("to", "A connection cannot end before it begins.");
        }
        place.missingUnless(relationship != null && !relationship.equals(NOT_KNOWN), "relationship",
                "How the adult stands to the child is not known.");
        asked(place, "caring", caring, "Whether the adult has care of the child");
        asked(place, "unsupervised", unsupervised, "Whether the adult is alone with the child");
        asked(place, "household", household, "Whether the adult lives with the child");
        place.missingUnless(source != null, "source", "Where this comes from is not said.");
    }

    private static void asked(Place place, String member, @Nullable Answer answer, String question) {
        switch (Answer.of(answer)) {
            case NOT_ASKED -> place.missing(member, question + " was not asked.");
            case NOT_KNOWN -> place.missing(member, question + " is not known.");
            case YES, NO -> {
                // Both are answers.
            }
        }
    }
}

package safeguarding.referral.content;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * Why a referral is made.
 *
 * @param whyNoConsent why it was not sought, or why it is gone on without it
 * @param opinion what the referrer thinks of it, kept apart from what was seen and heard
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(@Size(max = 10000) @Nullable String worries,
        @Size(max = 10) List<@NotNull @Size(max = 60) String> harmTypes,
        @Size(max = 4000) @Nullable String impact, @Size(max = 4000) @Nullable String history,
        @Size(max = 4000) @Nullable String goingWell, @Size(max = 4000) @Nullable String opinion,
        @Nullable Answer parentsAware, @Size(max = 2000) @Nullable String whyNotAware, @Nullable Answer consentSought,
        @Nullable Answer consentGiven, @Size(max = 2000) @Nullable String whyNoConsent) {

    public Reason {
        harmTypes = Given.list(harmTypes);
        parentsAware = Answer.of(parentsAware);
        consentSought = Answer.of(consentSought);
        consentGiven = Answer.of(consentGiven);
    }

    public static Reason of(@Nullable String worries, List<String> harmTypes) {
        return new Reason(worries, harmTypes, null, null, null, null, null, null, null, null, null);
    }

    void examine(Place place, CodeList known) {
        for (int i = 0; i < harmTypes.size(); i++) {
            if (!known.has(harmTypes.get(i), place.today())) {
                place.wrong("harmTypes/" + i, "This is not the code of a type of harm in force today.");
            }
        }
        place.missingUnless(worries != null, "worries", "What is worrying is not said.");
        place.missingUnless(!harmTypes.isEmpty(), "harmTypes", "What harm is feared is not said.");
        place.missingUnless(parentsAware != Answer.NOT_ASKED, "parentsAware", "Whether the parents are aware is not said.");
        place.missingUnless(parentsAware != Answer.NO || whyNotAware != null, "whyNotAware",
                "Why the parents are not aware is not said.");
        place.missingUnless(consentSought != Answer.NO || whyNoConsent != null, "whyNoConsent",
                "Why consent was not sought is not said.");
        place.missingUnless(consentSought != Answer.YES || consentGiven == Answer.YES || consentGiven == Answer.NO,
                "consentGiven",
                "Whether consent was given is not said.");
    }
}

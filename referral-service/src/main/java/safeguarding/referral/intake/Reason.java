package safeguarding.referral.intake;

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
 * @param opinion what the referrer thinks of it, kept apart from what was seen and heard
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reason(@Size(max = 10000) @Nullable String worries, @Size(max = 10) List<@NotNull @Size(max = 60) String> harmTypes,
        @Size(max = 4000) @Nullable String impact, @Size(max = 4000) @Nullable String history,
        @Size(max = 4000) @Nullable String goingWell, @Size(max = 4000) @Nullable String opinion,
        @Nullable Answer parentsAware, @Nullable Answer consentSought, @Size(max = 2000) @Nullable String whyNoConsent) {

    Reason {
        harmTypes = Given.list(harmTypes);
        parentsAware = Answer.of(parentsAware);
        consentSought = Answer.of(consentSought);
    }

    static Reason of(@Nullable String worries, List<String> harmTypes) {
        return new Reason(worries, harmTypes, null, null, null, null, null, null, null);
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
        place.missingUnless(consentSought != Answer.NO || whyNoConsent != null, "whyNoConsent",
                "Why consent was not sought is not said.");
    }
}

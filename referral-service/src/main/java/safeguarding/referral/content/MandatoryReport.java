package safeguarding.referral.content;

import java.time.Instant;
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
 * What whoever reports suspected child sexual abuse under a duty has to say. That the referral was recorded is the proof of it.
 *
 * @param trigger what the suspicion rests on, a code of the dated list
 * @param suspected the ref or the id of the adult of this body who is suspected; he may be unidentified
 * @param madeTo whom it was reported to, the agency that receives this referral among them
 * @param whyDelayed what kept it back, where it did not come at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MandatoryReport(@Size(max = 60) @Nullable String trigger, @Nullable Instant learntAt,
        @Size(max = 40) @Nullable String suspected, @Size(max = 10) List<@NotNull @Size(max = 100) String> madeTo,
        @Nullable Instant madeAt, @Size(max = 2000) @Nullable String why, @Nullable Answer delayed,
        @Size(max = 2000) @Nullable String whyDelayed) {

    public MandatoryReport {
        madeTo = Given.list(madeTo);
        delayed = Answer.of(delayed);
    }

    MandatoryReport suspecting(@Nullable String adult) {
        return new MandatoryReport(trigger, learntAt, adult, madeTo, madeAt, why, delayed, whyDelayed);
    }

    void examine(Place place, CodeList triggers) {
        if (trigger != null && !triggers.has(trigger, place.today())) {
            place.wrong("trigger", "This is not the code of a trigger in force today.");
        }
        if (learntAt != null && madeAt != null && madeAt.isBefore(learntAt)) {
            place.wrong("madeAt", "Nothing is reported before it is learnt.");
        }
        place.missingUnless(trigger != null, "trigger", "What the suspicion rests on is not said.");
        place.missingUnless(suspected != null, "suspected",
                "Who is suspected is not said; an adult of whom only a description is known can be.");
        place.missingUnless(!madeTo.isEmpty(), "madeTo", "Whom it was reported to is not said.");
        place.missingUnless(learntAt != null, "learntAt", "When it was learnt is not said.");
        place.missingUnless(madeAt != null, "madeAt", "When it was reported is not said.");
        place.missingUnless(why != null, "why", "Why it is reported is not said.");
        place.missingUnless(delayed != Answer.YES || whyDelayed != null, "whyDelayed", "What kept it back is not said.");
    }
}

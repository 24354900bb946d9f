package safeguarding.referral.voice;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.form.Answer;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.line.Extent;
import safeguarding.referral.line.Saying;
import safeguarding.referral.line.Sharing;

/**
 * A child heard.
 *
 * @param child by any record that the agency has of the child
 * @param words exactly as the child said, signed or wrote them, in its own language
 * @param showed what the child showed, where it was not in words
 * @param heardBy who heard it, by role
 * @param questionsAsked the questions that came before it, as they were asked
 * @param seenAlone whether the child was seen without parents or carers
 * @param tellsOfHarm whether the child tells of harm to somebody
 * @param wishes what the child wants
 * @param interpretation what an adult makes of it, kept apart from what the child said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewVoice.EXAMPLE)
record NewVoice(@NotNull @Nullable UUID child, @Valid @Nullable PartialDate heard, @Nullable Manner manner,
        @Size(max = 4000) @Nullable String words, @Size(max = 4000) @Nullable String showed,
        @Size(max = 100) @Nullable String heardBy, @Size(max = 500) @Nullable String setting,
        @Size(max = 2000) @Nullable String questionsAsked, @Nullable Answer seenAlone,
        @Size(max = 2000) @Nullable String whyNotAlone, @Nullable Answer interpreterUsed, @Nullable Answer tellsOfHarm,
        @Size(max = 2000) @Nullable String wishes, @Size(max = 4000) @Nullable String interpretation,
        @Valid @Nullable ChildsAnswer response, @Valid @Nullable Sharing sharing) implements Saying<NewVoice> {

    static final String EXAMPLE = """
            {
              "child": "01970000-0000-7000-8000-000000000003",
              "heard": {"date": "2026-11-19", "accuracyIndicator": "AAA"},
              "manner": "SPOKE",
              "words": "Uncle Dave takes pictures when I am in the bath.",
              "heardBy": "class teacher",
              "setting": "In the reading corner, while others were at lunch.",
              "questionsAsked": "Can you tell me more about that?",
              "seenAlone": "YES",
              "tellsOfHarm": "YES",
              "wishes": "That he does not come any more.",
              "interpretation": "She was calm, and looked at the door each time it opened.",
              "response": {"done": "Told the safeguarding lead at once; referred the same day.", "childTold": "YES"},
              "sharing": {"audience": "CIRCLE"}
            }""";

    NewVoice {
        seenAlone = Answer.of(seenAlone);
        interpreterUsed = Answer.of(interpreterUsed);
        tellsOfHarm = Answer.of(tellsOfHarm);
    }

    @Override
    public Set<UUID> about() {
        return Set.of(Objects.requireNonNull(child));
    }

    @Override
    public String aboutAt() {
        return "child";
    }

    @Override
    public String sort() {
        return "child-heard";
    }

    @Override
    public @Nullable PartialDate happenedOn() {
        return heard;
    }

    @Override
    public boolean hearsChild() {
        return !Given.isMissing(words) || !Given.isMissing(showed);
    }

    @Override
    public boolean answered() {
        return response != null;
    }

    @Override
    public void examine(Place place, CodeLists codes, Map<UUID, PersonKind> people) {
        if (people.get(child) == PersonKind.ADULT) {
            place.wrong("child", "This is an adult.");
        }
        if (heard != null && heard.knowsYear()) {
            place.at("heard").notAhead("date", heard.date());
        }
        place.missingUnless(hearsChild(), "words", "What the child said or showed is not said.");
        place.missingUnless(heard != null && heard.knowsYear(), "heard", "When the child was heard is not known.");
        place.missingUnless(heardBy != null, "heardBy", "Who heard this is not said.");
        place.missingUnless(setting != null, "setting", "Where this was is not said.");
        place.missingUnless(seenAlone != Answer.NOT_ASKED, "seenAlone", "Whether the child was seen alone is not said.");
        place.missingUnless(seenAlone != Answer.NO || whyNotAlone != null, "whyNotAlone",
                "Why the child was not seen alone is not said.");
        place.missingUnless(response != null, "response", "What came of it is not said.");
        if (response != null) {
            response.examine(place.at("response"));
        }
        Sharing.examine(sharing, place);
    }

    @Override
    public @Nullable NewVoice shown(Predicate<Sharing> permits, Extent extent) {
        if (isWithheld(permits)) {
            return null;
        }
        if (extent != Extent.WHOLE) {
            String by = extent == Extent.WITHOUT_WORDS ? null : heardBy;
            return new NewVoice(null, heard, manner, null, null, by, null, null, seenAlone, null, interpreterUsed,
                    tellsOfHarm, null, null, null, null);
        }
        return new NewVoice(null, heard, manner, words, showed, heardBy, setting, questionsAsked, seenAlone, whyNotAlone,
                interpreterUsed, tellsOfHarm, wishes, interpretation, response, null);
    }

    @Override
    public boolean isWithheld(Predicate<Sharing> permits) {
        return !permits.test(Sharing.of(sharing));
    }
}

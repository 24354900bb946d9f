package safeguarding.referral.assurance;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.attachment.NewAttachment;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * What the agency answers that is to do it.
 *
 * @param progress ACCEPTED, NOT_ACCEPTED with the reason in the text, or DONE
 * @param evidence where what shows it is, and how to ask for it
 * @param taught where it was passed on to those who work with children
 */
@Schema(examples = NewAnswer.EXAMPLE)
public record NewAnswer(@NotNull @Nullable Progress progress, @NotBlank @Size(max = 10000) String text,
        @Size(max = 40) List<@NotNull @Valid NewAttachment> evidence, @Size(max = 100) List<@NotNull @Valid Teaching> taught) {

    static final String EXAMPLE = """
            {
              "progress": "DONE",
              "text": "Included in the autumn round of regional briefings and in the learning lessons workshops.",
              "evidence": [{"title": "Slides of the briefing", "kind": "other", "mediaType": "application/pdf", "sizeBytes": 48213,
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "heldBy": "hampshire-childrens-services, workforce development", "howToAsk": "Write to workforce development."}],
              "taught": [{"how": "briefing", "on": "2018-10-01", "toWhom": "practitioners of all agencies across the county"}]
            }""";

    public NewAnswer {
        evidence = Given.list(evidence);
        taught = Given.list(taught);
    }

    public void examine(Place place, CodeLists codes) {
        if (progress != null && !progress.isAnswer()) {
            place.wrong("progress", "An agency answers ACCEPTED, NOT_ACCEPTED or DONE.");
        }
        place.missingUnless(progress != Progress.DONE || !evidence.isEmpty(), "evidence",
                "What shows that it was done is not said.");
        for (int i = 0; i < evidence.size(); i++) {
            evidence.get(i).examine(place.at("evidence", i), codes);
        }
        for (int i = 0; i < taught.size(); i++) {
            taught.get(i).examine(place.at("taught", i), codes.teachings());
        }
    }
}

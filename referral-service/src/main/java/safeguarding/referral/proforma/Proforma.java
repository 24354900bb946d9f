package safeguarding.referral.proforma;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * What is written of an examination: at once, as the preliminary opinion, and later in full. The fields are those of the
 * preliminary paediatric opinion form. That nothing was found is a finding: the list is empty then.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = Proforma.EXAMPLE)
public record Proforma(@Size(max = 1000) @Nullable String consentGivenBy,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> present, @Size(max = 200) @Nullable String chaperone,
        @Size(max = 20) List<@NotNull @Valid GivenAccount> accounts,
        @NotNull @Size(max = 100) List<@NotNull @Valid Finding> findings, @NotNull @Valid MedicalOpinion opinion,
        @Size(max = 20) List<@NotBlank @Size(max = 1000) String> investigationsDone,
        @Size(max = 20) List<@NotBlank @Size(max = 1000) String> investigationsAwaited,
        @Valid @Nullable Photographs photographs, @Size(max = 4000) @Nullable String growthAndDevelopment,
        @Size(max = 4000) @Nullable String urgentHealthNeeds, @Size(max = 4000) @Nullable String immediateSafety,
        @Nullable Answer siblingsNeedExamination, @Size(max = 4000) @Nullable String followUp) {

    static final String EXAMPLE = """
            {
              "consentGivenBy": "The mother, in writing.",
              "present": ["the mother", "Pat Invented, detective constable"],
              "chaperone": "Lee Invented, staff nurse",
              "accounts": [{"by": "the child", "words": "I fell on the stairs."}],
              "findings": [{"site": "left pinna", "description": "Linear bruise, purple.", "sizeMillimetres": 18, "bodyMap": "1"}],
              "opinion": {
                "code": "suggests",
                "reasoning": "A bruise of the ear is uncommon in falls at this age.",
                "limits": "Bruises cannot be dated by their colour.",
                "otherExplanations": ["A fall against an edge."]
              },
              "investigationsAwaited": ["clotting screen"],
              "photographs": {"taken": "YES", "heldAt": "medical photography of the hospital"},
              "immediateSafety": "Not to go home before the strategy discussion has decided.",
              "siblingsNeedExamination": "YES"
            }""";

    public Proforma {
        present = Given.list(present);
        accounts = Given.list(accounts);
        investigationsDone = Given.list(investigationsDone);
        investigationsAwaited = Given.list(investigationsAwaited);
        siblingsNeedExamination = Answer.of(siblingsNeedExamination);
    }

    public void examine(Place place, CodeLists codes) {
        if (!codes.medicalOpinions().has(opinion.code(), place.today())) {
            place.at("opinion").wrong("code", "This is not the code of an opinion in force today.");
        }
        place.missingUnless(!Given.isMissing(consentGivenBy), "consentGivenBy", "Who consented is not said.");
        place.missingUnless(!Given.isMissing(immediateSafety), "immediateSafety", "How the child is safe now is not said.");
        place.missingUnless(!Given.isMissing(opinion.limits()), "opinion/limits",
                "What the opinion does not reach to is not said.");
        place.missingUnless(siblingsNeedExamination != Answer.NOT_ASKED, "siblingsNeedExamination",
                "Whether brothers and sisters are to be examined is not said.");
    }
}

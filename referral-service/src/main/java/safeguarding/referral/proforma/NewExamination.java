package safeguarding.referral.proforma;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.kit.json.WrittenInstant;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * That a child was examined. The clocks of the preliminary opinion and of the full report count from its end.
 *
 * @param kind a code of the dated list
 * @param requestedBy who asked for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewExamination.EXAMPLE)
public record NewExamination(@NotNull UUID child, @NotBlank @Size(max = 60) String kind,
        @NotNull @JsonDeserialize(using = WrittenInstant.class) Instant endedAt, @NotBlank @Size(max = 300) String place,
        @NotNull @Valid Examiner examiner, @Size(max = 200) @Nullable String requestedBy) {

    static final String EXAMPLE = """
            {
              "child": "01970000-0000-7000-8000-000000000003",
              "kind": "physical",
              "endedAt": "2026-11-20T18:10:00Z",
              "place": "Ward G2",
              "examiner": {"name": "Kim Invented", "grade": "registrar", "gmcNumber": "0000000", "supervisingConsultant": "Jo Invented"}
            }""";

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** The same, with the child by another id of its. */
    public NewExamination about(UUID named) {
        return new NewExamination(named, kind, endedAt, place, examiner, requestedBy);
    }

    public void examine(Place here, Collection<UUID> children, CodeLists codes, Instant now) {
        if (!children.contains(child)) {
            here.wrong("child", "The strategy discussion is not about such a child.");
        }
        if (!codes.medicalKinds().has(kind, here.today())) {
            here.wrong("kind", "This is not the code of an examination in force today.");
        }
        if (endedAt.isAfter(now)) {
            here.wrong("endedAt", "This moment has not come yet.");
        } else if (endedAt.isBefore(EARLIEST)) {
            here.wrong("endedAt", "This moment is too far away to be meant.");
        }
        here.missingUnless(!Given.isMissing(requestedBy), "requestedBy", "Who asked for the examination is not said.");
        here.missingUnless(examiner.gmcNumber() != null, "examiner/gmcNumber",
                "The examiner's number in the register is not said.");
    }
}

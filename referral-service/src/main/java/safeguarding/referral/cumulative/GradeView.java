package safeguarding.referral.cumulative;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;

/** A grade that an agency gave. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GradeView(UUID line, @Schema(maxLength = 64) String agency, @Nullable PartialDate graded, int grade) {

    @JsonIgnore
    boolean isDated() {
        return graded != null && graded.knowsYear();
    }
}

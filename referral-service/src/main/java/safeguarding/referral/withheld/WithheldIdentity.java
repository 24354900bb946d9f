package safeguarding.referral.withheld;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Somebody who gave his name and asked that it be withheld.
 *
 * @param asked what he asked for, and what he was told about how far it can be kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = WithheldIdentity.EXAMPLE)
record WithheldIdentity(@NotBlank @Size(max = 200) String name, @Size(max = 100) @Nullable String relationship,
        @Size(max = 40) @Nullable String phone, @Size(max = 254) @Nullable String email,
        @Size(max = 500) @Nullable String address, @Size(max = 2000) @Nullable String asked) {

    static final String EXAMPLE = """
            {"name": "Nora Invented", "relationship": "grandmother", "phone": "01962 000000",
              "asked": "That the parents are not told. Was told that a court may order it."}""";
}

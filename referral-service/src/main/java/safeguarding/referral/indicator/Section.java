package safeguarding.referral.indicator;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.line.Extent;
import safeguarding.referral.line.Sharing;

/**
 * One section of the record, which is shared or kept back by itself.
 *
 * @param section a code of the dated list of sections
 * @param childsWords what the child said, word for word
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section(@NotBlank @Size(max = 60) String section, @Size(max = 60) List<@NotNull @Valid Indication> indications,
        @Size(max = 4000) @Nullable String childsWords, @Size(max = 4000) @Nullable String context,
        @Valid @Nullable Sharing sharing) {

    public Section {
        indications = Given.list(indications);
    }

    void examine(Place place, CodeLists codes) {
        if (!codes.indicatorSections().has(section, place.today())) {
            place.wrong("section", "This is not the code of a section in force today.");
        }
        for (int i = 0; i < indications.size(); i++) {
            indications.get(i).examine(place.at("indications", i));
        }
        Sharing.examine(sharing, place);
    }

    /**
     * In summary, which indicators were looked for and what was found, without what anybody said; without words, that there is
     * this
     * section.
     */
    Section shown(Extent extent) {
        if (extent == Extent.WHOLE) {
            return new Section(section, indications, childsWords, context, null);
        }
        if (extent == Extent.WITHOUT_WORDS) {
            return new Section(section, List.of(), null, null, null);
        }
        return new Section(section, indications.stream()
                .map(one -> new Indication(one.indicator(), one.presence(), null, one.on(), one.observer())).toList(), null,
                null,
                null);
    }
}

package safeguarding.referral.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.line.Extent;
import safeguarding.referral.line.Saying;
import safeguarding.referral.line.Sharing;

/**
 * A record of signs and indicators.
 *
 * @param adults whose behaviour it may be about; whoever is shown any section is shown that it is about them
 * @param recorded the day to which it looks back
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(examples = NewIndicatorRecord.EXAMPLE)
public record NewIndicatorRecord(@NotNull @Nullable UUID child, @Size(max = 10) List<@NotNull UUID> adults,
        @Valid @Nullable PartialDate recorded, @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Section> sections)
        implements
            Saying<NewIndicatorRecord> {

    static final String EXAMPLE = """
            {
              "child": "01970000-0000-7000-8000-000000000003",
              "recorded": {"date": "2026-11-20", "accuracyIndicator": "AAA"},
              "sections": [
                {"section": "child-emotional-behavioural", "sharing": {"audience": "CIRCLE"}, "indications": [
                  {"indicator": "Fear of being alone with a certain person", "presence": "OBSERVED", "observer": "class teacher",
                    "description": "Hides when he comes to the gate."}]},
                {"section": "family-environmental", "indications": [
                  {"indicator": "Somebody else often minds the child", "presence": "REPORTED", "observer": "class teacher",
                    "description": "Told by her mother."}],
                  "sharing": {"audience": "NAMED", "agencies": ["hampshire-childrens-services"], "because": "Told in confidence.",
                    "reviewOn": "2026-12-20"}}]
            }""";

    public NewIndicatorRecord {
        adults = Given.list(adults);
        sections = Given.list(sections);
    }

    @Override
    public Set<UUID> about() {
        Set<UUID> about = new LinkedHashSet<>(adults);
        about.add(Objects.requireNonNull(child));
        return about;
    }

    @Override
    public String aboutAt() {
        return "child";
    }

    @Override
    public String sort() {
        return "signs-and-indicators";
    }

    @Override
    public @Nullable PartialDate happenedOn() {
        return recorded;
    }

    @Override
    public void examine(Place place, CodeLists codes, Map<UUID, PersonKind> people) {
        if (people.get(child) == PersonKind.ADULT) {
            place.wrong("child", "This is an adult.");
        }
        if (adults.stream().anyMatch(adult -> people.get(adult) == PersonKind.CHILD)) {
            place.wrong("adults", "One of these is a child.");
        }
        if (recorded != null && recorded.knowsYear()) {
            place.at("recorded").notAhead("date", recorded.date());
        }
        place.missingUnless(recorded != null && recorded.knowsYear(), "recorded", "Which day it looks back to is not said.");
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).examine(place.at("sections", i), codes);
        }
        Set<String> each = sections.stream().map(Section::section).collect(Collectors.toSet());
        if (each.size() < sections.size()) {
            place.wrong("sections", "Each section stands here once.");
        }
    }

    @Override
    public @Nullable NewIndicatorRecord shown(Predicate<Sharing> permits, Extent extent) {
        List<Section> permitted = sections.stream().filter(section -> permits.test(Sharing.of(section.sharing())))
                .map(section -> section.shown(extent)).toList();
        return permitted.isEmpty() ? null : new NewIndicatorRecord(null, List.of(), recorded, permitted);
    }

    @Override
    public boolean isWithheld(Predicate<Sharing> permits) {
        return sections.stream().anyMatch(section -> !permits.test(Sharing.of(section.sharing())));
    }
}

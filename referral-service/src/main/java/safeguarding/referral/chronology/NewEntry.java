package safeguarding.referral.chronology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.concern.Statement;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.line.Extent;
import safeguarding.referral.line.Saying;
import safeguarding.referral.line.Sharing;

/**
 * A significant event.
 *
 * @param people the children whom it concerns and the adults involved in it, by any record that the agency has of them
 * @param type a code of the dated list of significant events
 * @param happened when; of each part of the date whether it is known, estimated or unknown
 * @param until the last day, where it went on for a while
 * @param heardFrom the agency from which this one has it, where it does not know it itself
 * @param statement what happened, as a fact or an opinion
 * @param impact what it means for the child
 * @param childsVoice what the child said or showed about it
 * @param analysis what the agency makes of it, apart from what happened
 * @param confirms lines that say the same; each stays a line of its own
 * @param contradicts lines that say otherwise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(examples = EntryExample.JSON)
record NewEntry(@NotNull @Size(min = 1, max = 20) List<@NotNull UUID> people, @NotBlank @Size(max = 60) String type,
        @Valid @Nullable PartialDate happened, @Valid @Nullable PartialDate until,
        @Size(max = 64) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Nullable String heardFrom,
        @Valid @Nullable Statement statement, @Size(max = 4000) @Nullable String impact,
        @Size(max = 4000) @Nullable String childsVoice, @Valid @Nullable EventResponse response,
        @Size(max = 4000) @Nullable String analysis, @Size(max = 40) List<@NotNull UUID> confirms,
        @Size(max = 40) List<@NotNull UUID> contradicts, @Valid @Nullable Sharing sharing) implements Saying<NewEntry> {

    NewEntry {
        people = Given.list(people);
        confirms = Given.list(confirms);
        contradicts = Given.list(contradicts);
    }

    @Override
    public Set<UUID> about() {
        return new LinkedHashSet<>(people);
    }

    @Override
    public String sort() {
        return type;
    }

    @Override
    public @Nullable PartialDate happenedOn() {
        return happened;
    }

    @Override
    public @Nullable PartialDate untilDay() {
        return until;
    }

    @Override
    public @Nullable String from() {
        return heardFrom;
    }

    @Override
    public boolean hearsChild() {
        return !Given.isMissing(childsVoice);
    }

    @Override
    public boolean answered() {
        return response != null;
    }

    @Override
    public List<UUID> confirmed() {
        return confirms;
    }

    @Override
    public List<UUID> contradicted() {
        return contradicts;
    }

    @Override
    public void examine(Place place, CodeLists codes, Map<UUID, PersonKind> known) {
        if (!codes.chronologyEvents().has(type, place.today())) {
            place.wrong("type", "This is not the code of a significant event in force today.");
        }
        if (Set.copyOf(people).size() < people.size()) {
            place.wrong("people", "Somebody is named twice.");
        }
        examineDates(place);
        if (statement != null) {
            statement.examine(place.at("statement"));
        }
        if (response != null) {
            response.examine(place.at("response"));
        }
        place.missingUnless(statement != null, "statement", "What happened is not said.");
        place.missingUnless(impact != null, "impact", "What it means for the child is not said.");
        place.missingUnless(response != null, "response", "What was done about it is not said.");
        Sharing.examine(sharing, place);
    }

    private void examineDates(Place place) {
        place.missingUnless(happened != null && happened.knowsYear(), "happened", "When it happened is not known.");
        if (happened != null && happened.knowsYear()) {
            place.at("happened").notAhead("date", happened.date());
        }
        if (until != null && until.knowsYear()) {
            place.at("until").notAhead("date", until.date());
        }
        boolean backwards = happened != null && until != null && happened.isExact() && until.isExact()
                && until.date().isBefore(happened.date());
        if (backwards) {
            place.at("until").wrong("date", "It cannot end before it begins.");
        }
    }

    @Override
    public @Nullable NewEntry shown(Predicate<Sharing> permits, Extent extent) {
        if (isWithheld(permits)) {
            return null;
        }
        boolean whole = extent == Extent.WHOLE;
        return new NewEntry(List.of(), type, happened, until, heardFrom, extent == Extent.WITHOUT_WORDS ? null : statement,
                whole ? impact : null, whole ? childsVoice : null, whole ? response : null, whole ? analysis : null, List.of(),
                List.of(), null);
    }

    @Override
    public boolean isWithheld(Predicate<Sharing> permits) {
        return !permits.test(Sharing.of(sharing));
    }
}

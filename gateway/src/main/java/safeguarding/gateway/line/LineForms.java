package safeguarding.gateway.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.wording.Codes;
import safeguarding.gateway.wording.Directory;

/** The form of each sort of line, with what can be chosen in it. */
@RequestScoped
public class LineForms {

    private final Services services;
    private final Directory directory;
    private final Codes codes;

    LineForms(Services services, Directory directory, Codes codes) {
        this.services = services;
        this.directory = directory;
        this.codes = codes;
    }

    /** To be filled in for the first time. */
    Sheet anew(Noun noun, JsonNode said, @Nullable UUID referral) {
        return noun == Noun.NEGLECT
                ? AssessmentSheets.neglectAnew(codes.options("neglect-signs"), directory.agencies()).roomFor(said)
                : toFill(noun, said, referral);
    }

    /** To be filled in, from a referral if somebody comes from one. */
    Sheet toFill(Noun noun, JsonNode said, @Nullable UUID referral) {
        return sheet(noun, said, referral == null ? chosen(said) : adults(referral), directory.agencies()).roomFor(said);
    }

    /** The agencies among which somebody could choose. */
    Set<String> offered() {
        return directory.agencies().stream().map(Option::code).collect(Collectors.toSet());
    }

    /** To be read: nobody has to choose. */
    Sheet toRead(Noun noun, JsonNode said) {
        return sheet(noun, said, chosen(said), List.of()).roomFor(said);
    }

    private Sheet sheet(Noun noun, JsonNode said, List<Option> adults, List<Option> agencies) {
        return switch (noun) {
            case VOICES -> LineSheets.voice(agencies);
            case INDICATORS -> AssessmentSheets.indicators(said.path("sections").size(), codes.options("indicator-sections"),
                    adults, agencies);
            case NEGLECT -> AssessmentSheets.neglect(codes.options("neglect-signs"), agencies);
            case CAPACITIES -> AssessmentSheets.capacity(adults, codes.options("harm-types"), agencies);
        };
    }

    private List<Option> adults(UUID referral) {
        List<Option> adults = new ArrayList<>();
        services.referral(Reason.SAFEGUARDING).find("/v1/referrals/" + referral, JsonNode.class)
                .ifPresent(read -> read.path("adults")
                        .forEach(adult -> adults.add(new Option(adult.path("id").asText(), called(adult, adults.size() + 1)))));
        return List.copyOf(adults);
    }

    private static String called(JsonNode adult, int number) {
        JsonNode name = adult.at("/names/0");
        String whole = (name.path("given").asText("") + " " + name.path("family").asText("")).strip();
        if (!whole.isEmpty()) {
            return whole;
        }
        String known = adult.path("knownToChildrenAs").asText("");
        return known.isEmpty() ? "Adult " + number + ", whose name is not known" : "\u201c" + known + "\u201d";
    }

    /** Those whom a line names already; who they are by name is read in the referral. */
    private static List<Option> chosen(JsonNode said) {
        List<Option> chosen = new ArrayList<>();
        said.path("adults").forEach(adult -> chosen
                .add(new Option(adult.asText(), "Adult " + (chosen.size() + 1) + ", whose chronology is linked above")));
        if (said.hasNonNull("carer")) {
            chosen.add(new Option(said.path("carer").asText(), "The carer whose chronology is linked above"));
        }
        return List.copyOf(chosen);
    }
}

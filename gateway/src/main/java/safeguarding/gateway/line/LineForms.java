package safeguarding.gateway.line;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.wording.Codes;

/** The form of each sort of line, with what can be chosen in it. */
@RequestScoped
public class LineForms {

    private final Services services;
    private final Codes codes;

    LineForms(Services services, Codes codes) {
        this.services = services;
        this.codes = codes;
    }

    /** To be filled in for the first time. */
    Sheet anew(Noun noun, JsonNode said, @Nullable UUID referral) {
        return noun == Noun.NEGLECT
                ? AssessmentSheets.neglectAnew(codes.options("neglect-signs")).roomFor(said)
                : toFill(noun, said, referral);
    }

    /** To be filled in, from a referral if somebody comes from one. */
    Sheet toFill(Noun noun, JsonNode said, @Nullable UUID referral) {
        return sheet(noun, said, referral == null ? chosen(said) : adults(referral)).roomFor(said);
    }

    /** To be read: nobody has to choose. */
    Sheet toRead(Noun noun, JsonNode said) {
        return sheet(noun, said, chosen(said)).roomFor(said);
    }

    private Sheet sheet(Noun noun, JsonNode said, List<Option> adults) {
        return switch (noun) {
            case VOICES -> LineSheets.voice();
            case INDICATORS -> AssessmentSheets.indicators(said.path("sections").size(), codes.options("indicator-sections"),
                    adults);
            case NEGLECT -> AssessmentSheets.neglect(codes.options("neglect-signs"));
            case CAPACITIES -> AssessmentSheets.capacity(adults, codes.options("harm-types"));
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

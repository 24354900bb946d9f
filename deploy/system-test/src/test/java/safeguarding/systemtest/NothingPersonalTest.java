package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.local.Api;
import safeguarding.local.Part;
import safeguarding.local.Story;

/** Names, dates of birth, numbers and narrative of the story are in no Kafka segment, no log of any process and no address. */
@ResourceLock(RunningExchange.INBOXES)
@ExtendWith(RunningExchange.class)
class NothingPersonalTest {

    private static final List<String> ANNOUNCED = List.of("safeguarding.referral.recorded.v1",
            "safeguarding.offender.recorded.v1", "safeguarding.offender-concern.recorded.v1", "safeguarding.notice.told.v1",
            "safeguarding.notice.recalled.v1", "safeguarding.agency.told.v1");

    @Test
    void what_is_planted_in_the_story_is_found_in_no_sink() throws IOException {
        Api api = RunningExchange.api();
        List<String> planted = told(api);

        Map<String, String> segments = Sinks.segments();
        Map<String, String> logs = Sinks.logs();
        Map<String, String> sinks = new LinkedHashMap<>(segments);
        sinks.putAll(logs);
        sinks.put("the addresses", addresses(api));
        assertThatTheSinksHoldWhatTheyShould(segments, logs, sinks.get("the addresses"));
        for (String value : planted) {
            assertThat(value).hasSizeGreaterThan(8);
            // What was never sent would be missed nowhere.
            assertThat(api.sent()).as("what was sent").anyMatch(sent -> sent.body().contains(value));
            sinks.forEach((name, text) -> assertThat(new Planted(value).isIn(text)).as("%s holds %s", name, value).isFalse());
        }
    }

    @Test
    void no_address_of_the_api_has_room_for_anything_personal() {
        JsonNode description = RunningExchange.api()
                .get(Api.SignIn.system(Story.POLICE + "-system"), Api.Reason.SAFEGUARDING, "/openapi?format=json")
                .body();
        assertThat(description.path("paths")).hasSizeGreaterThan(15);

        // What goes in a header is not in the address; whatever else there is must be one of these.
        assertThat(new Addresses(description).parameters()).filteredOn(parameter -> !parameter.startsWith("header "))
                .contains("path id", "query limit")
                .isSubsetOf("path id", "path slug", "path version", "query after", "query limit", "query waitSeconds",
                        "query code", "query on", "query area", "query type",
                        // Ids of records, and the codes of a work list.
                        "path opening", "path referral", "path text", "query rating", "query role", "query state",
                        // An auditor's questions: codes, ids, times, and staff by the name with which they sign in.
                        "path concern", "path subject", "query action", "query actor", "query agency", "query at",
                        "query correlation", "query decision", "query from", "query id", "query purpose", "query size",
                        "query subject", "query to",
                        // More ids of records; what agencies and their services are called in the directory; instants; closed lists.
                        "path ask", "path decision", "path person", "path statement", "path agency", "path service",
                        "query since",
                        "path link", "query progress", "query theme",
                        // Words of an agency's name.
                        "query named",
                        "query knownAt", "query only", "query over", "query own", "query page", "query per_page");
    }

    /** The whole story, so that everything planted is sent; answers what that is. */
    private static List<String> told(Api api) {
        OwnTopic topic = new OwnTopic(api, Story.HAMPSHIRE).chosen();
        Story story = new Story(api, 301);
        Expected expected = new Expected(story);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        expected.onlyThoseAroundTheTaylorsHaveBeenTold();
        story.identifyUncleDave();
        expected.thoseAroundTheJonesesHaveBeenToldToo();
        assertThat(story.follow(Story.PORTSMOUTH, expected.pointer()).status()).isEqualTo(200);
        String notice = story.told(Story.PORTSMOUTH, 1, Duration.ZERO).get(0).notice();
        assertThat(story.takeUp(Story.PORTSMOUTH, notice).status()).isEqualTo(200);
        story.takeIdentificationBack();
        expected.thoseAroundTheJonesesHaveGotRecalls();
        topic.isWhole();
        return story.planted();
    }

    /** A sink that is empty, or packed so that no text is found in it, would pass whatever it held. */
    private static void assertThatTheSinksHoldWhatTheyShould(Map<String, String> segments, Map<String, String> logs,
            String addresses) {
        for (String type : ANNOUNCED) {
            assertThat(segments.values()).as("segments with %s", type).anyMatch(segment -> segment.contains(type));
        }
        for (Part service : List.of(Part.GATEWAY, Part.REFERRAL, Part.DISCLOSURE, Part.REGISTRY)) {
            assertThat(logs.values()).as("logs").anyMatch(log -> log.contains(service.label()) && log.contains("started in"));
        }
        assertThat(addresses).contains("/registry/v1/people/searches").contains("/withdrawal").contains("/acknowledgement");
    }

    private static String addresses(Api api) {
        return api.sent().stream().map(sent -> sent.address().toString()).collect(Collectors.joining("\n"));
    }
}

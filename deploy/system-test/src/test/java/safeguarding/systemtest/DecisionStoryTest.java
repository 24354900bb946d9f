package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.local.Story.HOSPITAL;
import static safeguarding.local.Story.PORTSMOUTH;
import static safeguarding.local.Story.QUAYSIDE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.local.Api;
import safeguarding.local.Api.Reason;
import safeguarding.local.Api.SignIn;
import safeguarding.local.Story;

/** The school that waits for a decision: first not now, then in part; and what it sees then. */
@ResourceLock(value = RunningExchange.INBOXES, mode = ResourceAccessMode.READ)
@ExtendWith(RunningExchange.class)
class DecisionStoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final SignIn OFFICER = SignIn.person("dilys.example");
    private static final SignIn OFFENDER_MANAGER = SignIn.person("martin.example");
    private static final String REQUESTS = "/disclosure/v1/disclosure-requests";

    private final Api api = RunningExchange.api();

    @Test
    void a_school_is_not_told_now_and_then_in_part_and_sees_the_agreed_words_alone() {
        Story story = new Story(api, 103);
        Expected expected = new Expected(story);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        expected.onlyThoseAroundTheTaylorsHaveBeenTold();
        String concern = expected.concern();
        JsonNode request = Waiting.until(LIMIT, () -> listed(concern));
        assertThat(request.path("agency").asText()).isEqualTo(QUAYSIDE);

        decide(request, WordsOfDecisions.notNow(today().plusDays(30)));

        Waiting.until(LIMIT, () -> stateOf(story, concern).equals("WITHHELD") ? true : null);
        assertThat(story.told(QUAYSIDE, 0, Duration.ZERO)).isEmpty();
        assertThat(listed(concern)).isNull();
        assertThat(api.get(OFFENDER_MANAGER, Reason.OFFENDER_MANAGEMENT, REQUESTS).status()).isEqualTo(403);

        decide(request, WordsOfDecisions.inPart(today().plusDays(30)));

        List<Story.Told> told = story.told(QUAYSIDE, 1, LIMIT);
        assertThat(told).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("NOTICE");
            assertThat(item.reference()).isEqualTo(story.reference(QUAYSIDE, "Ella"));
            assertThat(item.concernKind()).isEqualTo("null");
        });
        JsonNode seen = story.follow(QUAYSIDE, told.get(0).pointer()).orFail("Reading the agreed words").body();
        assertThat(seen.path("words")).singleElement().extracting(JsonNode::asText).isEqualTo(WordsOfDecisions.WORDING);
        assertThat(seen.size()).isEqualTo(2);
        // The others go on reading the concern as the agreement says.
        assertThat(story.follow(PORTSMOUTH, told.get(0).pointer()).body().path("detail").asText()).isEqualTo("FULL");
        assertThat(story.follow(HOSPITAL, told.get(0).pointer()).body().path("detail").asText()).isEqualTo("SUMMARY");
    }

    private @Nullable JsonNode listed(String concern) {
        JsonNode requests = api.get(OFFICER, Reason.OFFENDER_MANAGEMENT, REQUESTS + "?limit=200").orFail("Listing the requests")
                .body().path("requests");
        return StreamSupport.stream(requests.spliterator(), false).filter(one -> one.path("concern").asText().equals(concern))
                .findFirst().orElse(null);
    }

    private void decide(JsonNode request, JsonNode decision) {
        String path = REQUESTS + "/" + request.path("id").asText();
        String etag = api.get(OFFICER, Reason.OFFENDER_MANAGEMENT, path).orFail("Reading the request").etag();
        api.postOn(OFFICER, Reason.OFFENDER_MANAGEMENT, path + "/decisions", decision, String.valueOf(etag))
                .orFail("Deciding");
    }

    private static String stateOf(Story story, String concern) {
        return StreamSupport.stream(story.recipients(concern).spliterator(), false)
                .filter(one -> one.path("agency").asText().equals(QUAYSIDE)).map(one -> one.path("state").asText()).findFirst()
                .orElse("");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}

package safeguarding.disclosure.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Invented;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.Calls;
import safeguarding.testkit.RealParts;

/** Help in place: what the words in a record mean, in one minute, and whom to ring. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class GuideTest {

    private static final Path SOURCE = Path.of("../docs/guides");

    @Inject
    Guides guides;

    @Test
    void each_guide_is_the_one_in_the_documents_and_takes_a_minute() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE)) {
            List<String> slugs = files.map(file -> String.valueOf(file.getFileName()).replace(".md", "")).sorted().toList();

            assertThat(guides.all()).extracting(GuideView::slug).containsExactlyInAnyOrderElementsOf(slugs);
        }
        for (GuideView guide : guides.all()) {
            assertThat(guide.text()).isEqualTo(Files.readString(SOURCE.resolve(guide.slug() + ".md")));
            // A minute is about 250 words, and the sources are not read.
            assertThat(guide.text().split("\\s+")).as(guide.slug()).hasSizeLessThan(290);
        }
    }

    @ParameterizedTest
    @CsvSource({ "practitioner, mappa", "offender-manager, managed-offenders", "disclosure-officer, disclosure",
            "triage-officer, dtc-agencies", "scheme-officer, sarahs-law" })
    void whoever_meets_a_word_may_read_what_it_means(String role, String slug) {
        Calls.as(Officers.POLICE, role).when().get("/v1/guides/" + slug).then().statusCode(200)
                .body("slug", equalTo(slug)).body("text", containsString("Sources"));
    }

    @Test
    void what_is_no_guide_is_not_there() {
        Officers.practitionerOf(Officers.POLICE).when().get("/v1/guides/invented").then().statusCode(404)
                .body("type", equalTo("urn:safeguarding:problem:guide-not-found"));
        Officers.practitionerOf(Officers.POLICE).when().get("/v1/guides").then().statusCode(200)
                .body("guides.slug", hasItems("mappa", "disclosure"));
    }

    @Test
    void each_record_links_to_its_guide_and_a_refusal_to_none() {
        UUID offender = Officers.recorded(Officers.POLICE, Invented.offender());
        UUID concern = Officers.raised(Officers.POLICE, Invented.concern(offender));

        Officers.of(Officers.POLICE).when().get("/v1/offenders/" + offender).then()
                .header("Link", "</disclosure/v1/guides/managed-offenders>; rel=\"help\"");
        Officers.of(Officers.POLICE).when().get("/v1/concerns/" + concern).then()
                .header("Link", "</disclosure/v1/guides/mappa>; rel=\"help\"");
        RegistryAsks.officer(Officers.POLICE).when().get("/v1/disclosure-requests").then()
                .header("Link", "</disclosure/v1/guides/disclosure>; rel=\"help\"");
        Officers.practitionerOf(Officers.POLICE).when().get("/v1/involvement-enquiries").then()
                .header("Link", "</disclosure/v1/guides/dtc-agencies>; rel=\"help\"");
        SchemeWork.officer(Officers.POLICE).when().get("/v1/scheme-applications").then()
                .header("Link", "</disclosure/v1/guides/sarahs-law>; rel=\"help\"");
        Officers.of(Officers.STRANGER).when().get("/v1/offenders/" + offender).then().statusCode(404)
                .header("Link", nullValue());
    }
}

package safeguarding.gateway.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTest {

    @ParameterizedTest
    @EnumSource(Guide.class)
    void every_guide_is_in_the_jar_and_has_one_main_heading(Guide guide) {
        String html = guide.html().toString();
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(html).doesNotContain(".md\"").doesNotContain("<script");
    }

    @Test
    void the_catalogue_has_every_topic_with_its_events() {
        assertThat(new EventCatalogue().topics()).hasSizeGreaterThan(5).allSatisfy(topic -> {
            assertThat(topic.address()).startsWith("safeguarding.");
            assertThat(topic.events()).isNotEmpty().allSatisfy(event -> assertThat(event.type()).isNotBlank());
        });
    }
}

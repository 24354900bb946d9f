package safeguarding.gateway.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void a_guide_loses_its_title_and_gets_the_style_of_the_page() {
        assertThat(Markdown.html("# Title\n\nSome *text*.\n\n- one\n")).isEqualTo(
                "<p class=\"govuk-body\">Some <em>text</em>.</p>\n<ul class=\"govuk-list govuk-list--bullet\">\n<li>one</li>\n</ul>\n");
    }

    @Test
    void code_within_a_guide_is_shown_and_not_run() {
        assertThat(Markdown.html("<script>x</script>\n\n[a](javascript:x)")).doesNotContain("<script")
                .doesNotContain("javascript:");
    }
}

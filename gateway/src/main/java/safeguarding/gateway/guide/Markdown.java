package safeguarding.gateway.guide;

import java.util.Map;

import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A guide's text as HTML in the page's own style; HTML within the text is shown and not run. */
final class Markdown {

    private static final Map<Class<? extends Node>, String> CLASSES = Map.of(Paragraph.class, "govuk-body", Heading.class,
            "govuk-heading-m", Link.class, "govuk-link");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof ListBlock) {
                    attributes.put("class", "govuk-list govuk-list--bullet");
                } else if (CLASSES.containsKey(node.getClass())) {
                    attributes.put("class", CLASSES.get(node.getClass()));
                }
            }).build();

    private Markdown() {
    }

    /** Without the first heading, which is the guide's title. */
    static String html(String text) {
        return RENDERER.render(PARSER.parse(text.replaceFirst("\\A\\s*# [^\n]*\n", "")));
    }
}

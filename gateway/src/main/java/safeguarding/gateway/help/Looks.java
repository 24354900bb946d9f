package safeguarding.gateway.help;

import java.util.Map;

import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.AttributeProvider;

/** Makes a guide look like the other pages. */
final class Looks implements AttributeProvider {

    private static final String CLASS = "class";

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put(CLASS, heading.getLevel() == 1 ? "govuk-heading-l"
                    : heading.getLevel() == 2 ? "govuk-heading-m"
                            : "govuk-heading-s");
        } else if (node instanceof Paragraph) {
            attributes.put(CLASS, "govuk-body");
        } else if (node instanceof Link) {
            attributes.put(CLASS, "govuk-link");
        } else if (node instanceof BulletList) {
            attributes.put(CLASS, "govuk-list govuk-list--bullet");
        } else if (node instanceof OrderedList) {
            attributes.put(CLASS, "govuk-list govuk-list--number");
        } else if (node instanceof FencedCodeBlock && tag.equals("pre")) {
            attributes.put(CLASS, "exchange-sample");
            // It scrolls sideways, so the keyboard must get into it.
            attributes.put("tabindex", "0");
        } else {
            switch (tag) {
                case "table" -> attributes.put(CLASS, "govuk-table");
                case "th" -> {
                    attributes.put(CLASS, "govuk-table__header");
                    attributes.put("scope", "col");
                }
                case "td" -> attributes.put(CLASS, "govuk-table__cell");
                case "tr" -> attributes.put(CLASS, "govuk-table__row");
                default -> {
                    // As the browser shows it.
                }
            }
        }
    }
}

package safeguarding.gateway.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import io.quarkus.qute.RawString;

/** A page of the project's documentation, which the build copies into the gateway. */
public enum Guide {

    GETTING_STARTED("getting-started", "getting-started.md", "From a token to the first acknowledged notice", true),
    WEBHOOKS("webhooks", "webhooks.md", "Being told: inbox, stream and webhook, with a sample that checks our signature", true),
    DIRECTORY("directory", "directory.md", "The directory of agencies, and who works with whom", true),
    VERIFYING("verifying", "audit.md", "How to check the trail without us", false),
    CLOCKS("clocks", "clocks.md", "What is due when", false),
    STRATEGY("strategy-discussions", "strategy-discussions.md", "Strategy discussions and medicals", false),
    CHRONOLOGIES("chronologies", "chronologies.md", "Chronologies", false),
    SCHEME("sarahs-law-in-detail", "sarahs-law.md", "Applications under Sarah\u2019s Law", false),
    GLOSSARY("glossary", "glossary.md", "What the words mean", false);

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private final String slug;
    private final String file;
    private final String title;
    private final boolean forDevelopers;

    Guide(String slug, String file, String title, boolean forDevelopers) {
        this.slug = slug;
        this.file = file;
        this.title = title;
        this.forDevelopers = forDevelopers;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    static Optional<Guide> named(String slug) {
        return Stream.of(values()).filter(guide -> guide.slug.equals(slug)).findFirst();
    }

    static List<Guide> forDevelopers(boolean wanted) {
        return Stream.of(values()).filter(guide -> guide.forDevelopers == wanted).toList();
    }

    /** As HTML without anything active in it: what the file has of HTML is shown as text. */
    RawString html() {
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
                .attributeProviderFactory(context -> new Looks()).build();
        return new RawString(renderer.render(Parser.builder().extensions(EXTENSIONS)
                .postProcessor(document -> {
                    document.accept(new Links());
                    return document;
                }).build().parse(text())));
    }

    private String text() {
        String resource = "/guides/" + file;
        try (InputStream guide = Objects.requireNonNull(Guide.class.getResourceAsStream(resource), resource)) {
            return new String(guide.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }

    /** Links between files lead to the pages that show them, or nowhere where none does. */
    private static final class Links extends org.commonmark.node.AbstractVisitor {

        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            if (!target.startsWith("#") && !target.startsWith("https://")) {
                link.setDestination(Stream.of(values()).filter(guide -> guide.file.equals(target.replaceFirst("#.*", "")))
                        .map(guide -> "/help/" + guide.slug).findFirst().orElse("/help"));
            }
            visitChildren(link);
        }
    }
}

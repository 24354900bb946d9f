package safeguarding.gateway.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Styles, scripts and pictures, each at an address with the digest of what it holds, so that a browser keeps it for good and
 * never
 * keeps an old one. All of it comes from here: no page makes a browser ask anybody else.
 */
@ApplicationScoped
@Named("assets")
public class Assets {

    private static final int ORDER = 20;
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String GOVUK = WEBJARS + "govuk-frontend/5.14.0/dist/govuk/";
    private static final String MOJ = WEBJARS + "ministryofjustice__frontend/7.1.0/moj/";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String JS = "text/javascript; charset=utf-8";

    /** With its content as text, and as a browser wants it. */
    private record Asset(String type, Buffer content, Buffer zipped) {
    }

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Asset> byAddress = new LinkedHashMap<>();

    Assets() {
        for (String icon : new String[] { "close-cross-black", "document", "progress-tick", "tag-remove-cross-white",
                "tag-remove-cross", "toggle-plus-minus", "wysiwyg-bold", "wysiwyg-italic",
                "wysiwyg-ordered-list", "wysiwyg-underline", "wysiwyg-unordered-list", "search-black", "search-white",
                "alert-information", "alert-success",
                "alert-warning", "arrow-black-down", "arrow-black-up" }) {
            serve("/assets/images/icon-" + icon + ".svg", "image/svg+xml", read(MOJ + "assets/images/icon-" + icon + ".svg"));
        }
        add("favicon.svg", "image/svg+xml", read("/pages/favicon.svg"));
        add("exchange.css", CSS, ours(read(GOVUK + "govuk-frontend.min.css")) + ours(read(MOJ + "moj-frontend.min.css"))
                + read("/pages/exchange.css"));
        add("govuk.js", JS, read(GOVUK + "govuk-frontend.min.js"));
        add("moj.js", JS, read(MOJ + "moj-frontend.min.js"));
        add("htmx.js", JS, read(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js"));
        add("cytoscape.js", JS, read(WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js"));
        add("enabled.js", JS, read("/pages/enabled.js"));
        // Names the others by their addresses, so it comes last.
        add("exchange.js", JS,
                read("/pages/exchange.js").replace("{govuk.js}", of("govuk.js")).replace("{moj.js}", of("moj.js")));
        add("puzzle.js", JS, read("/pages/puzzle.js"));
        add("circle.js", JS, read("/pages/circle.js"));
        add("refresh.js", JS, read("/pages/refresh.js"));
    }

    /** The address of an asset, for a template. */
    public String of(String name) {
        return Objects.requireNonNull(addresses.get(name), name);
    }

    String text(String name) {
        return Objects.requireNonNull(byAddress.get(of(name))).content().toString();
    }

    /** What styles name and nobody serves; a page that asks for one of these waits for nothing. */
    Set<String> missing() {
        Set<String> named = new TreeSet<>();
        Matcher url = Pattern.compile("url\\((/[^)]+)\\)").matcher(text("exchange.css"));
        while (url.find()) {
            named.add(url.group(1));
        }
        named.removeAll(byAddress.keySet());
        return named;
    }

    void open(@Observes Router router) {
        router.route("/assets/*").order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext exchange) {
        Asset asset = byAddress.get(exchange.request().path());
        if (asset == null) {
            exchange.fail(HttpResponseStatus.NOT_FOUND.code());
            return;
        }
        exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, asset.type()).putHeader(HttpHeaders.VARY,
                HttpHeaders.ACCEPT_ENCODING);
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            exchange.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            exchange.end(asset.zipped());
        } else {
            exchange.end(asset.content());
        }
    }

    private void add(String name, String type, String content) {
        int dot = name.lastIndexOf('.');
        String address = "/assets/" + name.substring(0, dot) + "-" + digest(content) + name.substring(dot);
        addresses.put(name, address);
        serve(address, type, content);
    }

    private void serve(String address, String type, String content) {
        byAddress.put(address, new Asset(type, Buffer.buffer(content), zipped(content)));
    }

    /** Without the typeface and the crown, which are for GOV.UK itself. */
    private static String ours(String css) {
        return css.replaceAll("@font-face\\{[^}]*}", "").replace("GDS Transport,", "").replace("@charset \"UTF-8\";", "")
                .replaceAll("url\\(/assets/images/govuk-crest\\.svg\\)", "none");
    }

    private static Buffer zipped(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes what is written", impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static String digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String read(String resource) {
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}

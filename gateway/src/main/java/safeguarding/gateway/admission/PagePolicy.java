package safeguarding.gateway.admission;

/** The content security policy of the page that shows the description. */
final class PagePolicy {

    // The one script within the page is allowed by its hash; the page's styles are set by its own scripts, hence inline styles.
    static final String TEXT = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PagePolicy() {
    }
}

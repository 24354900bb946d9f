package safeguarding.gateway.admission;

/** The content security policy of the page that shows the description. */
final class PagePolicy {

    // The scripts within the page are the library's; a test says their new hashes when it changes. Styles are set by those scripts.
    static final String TEXT = "default-src 'none'; "
            + "script-src 'self' 'sha256-iqdt8aZ+UttGkJSfFVbp41P1tdEgzklyqDHbHdUd3CY=' 'sha256-x/do38BZfkjFL/SsAnIJM+0bssOABZPOitgpATwEUuE='; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PagePolicy() {
    }
}

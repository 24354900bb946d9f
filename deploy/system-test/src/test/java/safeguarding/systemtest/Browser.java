package safeguarding.systemtest;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** A real browser for the tests of a class. Each person looks at the pages in a window of his own, with his own cookies. */
final class Browser implements BeforeAllCallback, AfterAllCallback {

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.executable())
                // Chromium's own sandbox refuses root; the pages are ours.
                .setArgs(Chromium.isRoot() ? List.of("--no-sandbox") : List.of()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser.close();
        playwright.close();
    }

    /** Somebody without an account. */
    static Reader anybody() {
        return new Reader(window(true), RunningExchange.exchange().gatewayUrl(), true);
    }

    static Reader anybodyWithoutScripts() {
        return new Reader(window(false), RunningExchange.exchange().gatewayUrl(), false);
    }

    /** A person with a sign-in of the demonstration, who has signed in. */
    static Reader person(String username) {
        return anybody().signIn(username);
    }

    private static BrowserContext window(boolean scripts) {
        BrowserContext window = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts).setViewportSize(1280, 900));
        window.setDefaultTimeout(15_000);
        return window;
    }
}

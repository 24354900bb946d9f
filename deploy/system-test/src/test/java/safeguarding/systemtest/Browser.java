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

    // A browser belongs to the thread that started it.
    private static final ThreadLocal<Playwright> PLAYWRIGHT = new ThreadLocal<>();
    private static final ThreadLocal<com.microsoft.playwright.Browser> BROWSER = new ThreadLocal<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PLAYWRIGHT.set(playwright);
        BROWSER.set(playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.executable())
                // Chromium's own sandbox refuses root; the pages are ours.
                .setArgs(Chromium.isRoot() ? List.of("--no-sandbox") : List.of())));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        BROWSER.get().close();
        BROWSER.remove();
        PLAYWRIGHT.get().close();
        PLAYWRIGHT.remove();
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
        BrowserContext window = BROWSER.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts).setViewportSize(1280, 900));
        window.setDefaultTimeout(15_000);
        return window;
    }
}

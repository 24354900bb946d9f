package safeguarding.systemtest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * A real browser for all tests of a thread. Each person looks at the pages in a window of his own, with his own cookies; he
 * signs in once, and has the cookies of that in his next windows.
 */
final class Browser implements BeforeAllCallback {

    private static final Duration SIGNED_IN = Duration.ofMinutes(15);
    // A browser belongs to the thread that started it.
    private static final ThreadLocal<com.microsoft.playwright.Browser> BROWSER = new ThreadLocal<>();
    private static final Map<String, SignedIn> PEOPLE = new ConcurrentHashMap<>();

    private record SignedIn(String cookies, Instant at) {

        boolean lasts() {
            return at.plus(SIGNED_IN).isAfter(Instant.now());
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (BROWSER.get() == null) {
            Playwright playwright = Playwright
                    .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BROWSER.set(playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.executable()).setArgs(Chromium.arguments())));
            context.getRoot().getStore(Namespace.create(Browser.class)).put(playwright,
                    (AutoCloseable) playwright::close);
        }
    }

    /** Somebody without an account. */
    static Reader anybody() {
        return reader(new NewContextOptions());
    }

    /** Whose browser and whoever stands before us tell all that they can. */
    static Reader anybodyWith(String agent, Map<String, String> headers) {
        return reader(new NewContextOptions().setUserAgent(agent).setExtraHTTPHeaders(headers));
    }

    static Reader anybodyWithoutScripts() {
        return new Reader(window(new NewContextOptions().setJavaScriptEnabled(false)),
                RunningExchange.exchange().gatewayUrl(), false);
    }

    /** A person with a sign-in of the demonstration, who has signed in. */
    static Reader person(String username) {
        SignedIn before = PEOPLE.get(username);
        if (before != null && before.lasts()) {
            return reader(new NewContextOptions().setStorageState(before.cookies())).open("/desk");
        }
        Reader reader = anybody().signIn(username);
        PEOPLE.put(username, new SignedIn(reader.page().context().storageState(), Instant.now()));
        return reader;
    }

    private static Reader reader(NewContextOptions options) {
        return new Reader(window(options), RunningExchange.exchange().gatewayUrl(), true);
    }

    private static BrowserContext window(NewContextOptions options) {
        BrowserContext window = BROWSER.get().newContext(options.setViewportSize(1280, 900));
        window.setDefaultTimeout(15_000);
        return window;
    }
}

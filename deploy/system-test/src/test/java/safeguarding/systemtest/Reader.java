package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;

import safeguarding.local.DemoSignIns;

/**
 * Somebody who reads the pages. Wherever he comes, the page is looked at as a whole: no rule of WCAG 2.2 A and AA that a
 * machine can check is
 * broken, nothing was asked of any other origin, no script was refused, and neither its address nor its title says anything of
 * a person. He has no mouse.
 */
final class Reader implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    // What a page is made of: each sort of element with its parent, however many there are and whatever they say.
    private static final String MAKE = """
            () => [...new Set([...document.querySelectorAll('*')].map(one => [one.parentElement?.tagName, one.tagName,
              one.getAttribute('class'), ...one.getAttributeNames().sort(), one.textContent.trim() ? 'said' : ''].join(' ')))].sort().join()""";
    // Of all readers: axe takes a second for each.
    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private final BrowserContext window;
    private final Page page;
    private final Keyboard keys;
    private final String gateway;
    // Axe is a script itself.
    private final boolean scripts;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Reader(BrowserContext window, String gateway, boolean scripts) {
        this.window = window;
        this.scripts = scripts;
        this.gateway = gateway;
        this.page = window.newPage();
        this.keys = new Keyboard(page);
        page.onRequest(request -> {
            if (!isOurs(request.url())) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy") || message.text().contains("Uncaught")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Reader signIn(String username) {
        page.navigate(gateway + "/desk");
        keys.write(page.locator("#username"), username);
        keys.write(page.locator("#password"), DemoSignIns.PASSWORD);
        keys.press(page.locator("#kc-login"));
        page.waitForLoadState(LoadState.LOAD);
        return look();
    }

    Reader open(String path) {
        page.navigate(gateway + path);
        return look();
    }

    /** Follows a link or presses a button by what it says, and looks at the page that comes. */
    Reader press(String text) {
        Locator control = page.locator("a, button:not([aria-hidden])").filter(new Locator.FilterOptions().setHasText(text))
                .locator("visible=true");
        if (scripts) {
            // Where sending costs a puzzle, the page solves it while somebody reads.
            page.locator("form[data-puzzle] input[name='/solution'][value='']").first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        return press(control.first());
    }

    /** The same with one that has no words of its own. */
    Reader press(Locator control) {
        keys.press(control);
        page.waitForLoadState(LoadState.LOAD);
        return look();
    }

    /** Sends the form of the page. */
    Reader send() {
        return press(page.locator("main form button[type='submit']").first());
    }

    /** What stands at an address, without looking at it. */
    String fetch(String path) {
        return page.request().get(gateway + path).text();
    }

    /** Writes into the field of this label. */
    Reader write(String label, String text) {
        keys.write(page.getByLabel(label).first(), text);
        return this;
    }

    Reader choose(String label, String option) {
        keys.choose(page.getByLabel(label).first(), option);
        return this;
    }

    /** Answers a question that has round buttons. */
    Reader answer(String question, String answer) {
        keys.tick(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question)).first()
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)));
        return this;
    }

    /** Writes a document into the form whose fields are named by its pointers. What has no field is named by the failure. */
    Reader fillIn(JsonNode document) {
        List<String> without = new ArrayList<>();
        Sheet sheet = new Sheet(page, keys);
        Sheet.leaves(document).forEach((pointer, value) -> {
            if (!sheet.write(pointer, value)) {
                without.add(pointer);
            }
        });
        assertThat(without).as("members that the form at %s has no field for", page.url()).isEmpty();
        return this;
    }

    Reader tick(String label) {
        keys.tick(page.getByLabel(label).first());
        return this;
    }

    /** Ticks or chooses what the labels do not tell apart. */
    Reader tick(Locator box) {
        keys.tick(box);
        return this;
    }

    Reader choose(Locator list, String code) {
        keys.choose(list, code);
        return this;
    }

    Reader sees(String... texts) {
        assertThat(text()).contains(texts);
        return this;
    }

    Reader doesNotSee(String... texts) {
        assertThat(text()).doesNotContain(texts);
        return this;
    }

    String text() {
        return (String) page.evaluate("document.body.innerText");
    }

    String address() {
        return page.url().substring(gateway.length());
    }

    private Reader look() {
        assertThat(elsewhere).as("requests to other origins from %s", page.url()).isEmpty();
        assertThat(complaints).as("what the browser complained of at %s", page.url()).isEmpty();
        if (scripts && isOurs(page.url()) && CHECKED.add(make())) {
            List<Rule> violations = new AxeBuilder(page).options(findings()).withTags(WCAG).setLegacyMode(true).analyze()
                    .getViolations();
            assertThat(violations).as("what axe finds at %s", page.url())
                    .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
            assertThat(page.locator("h1").count()).as("main headings of %s", page.url()).isEqualTo(1);
            LOOKED_AT.add(kind(URI.create(page.url()).getPath()));
        }
        return this;
    }

    /** Of what is in order no more than the rule is told. */
    private static AxeRunOptions findings() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return options;
    }

    /** Pages of one address that are made of the same are alike to axe. */
    private String make() {
        return kind(URI.create(page.url()).getPath()) + page.title() + page.evaluate(MAKE);
    }

    /** Pages of records are of one kind, whichever record it is. */
    static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }

    /** Whether some reader has been on a page of this kind, and found it in order. */
    static boolean hasLookedAt(String kind) {
        return LOOKED_AT.contains(kind);
    }

    private boolean isOurs(String url) {
        return url.startsWith(gateway) || url.startsWith(RunningExchange.exchange().keycloak().url())
                || url.startsWith("data:");
    }

    @Override
    public void close() {
        window.close();
    }
}

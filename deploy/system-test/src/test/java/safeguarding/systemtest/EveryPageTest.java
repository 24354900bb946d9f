package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Locator;

/** The first page of each part, at the desk of somebody who has it, by keyboard alone where a part has one thing to do first. */
@ExtendWith({ RunningExchange.class, Browser.class })
class EveryPageTest {

    @ParameterizedTest
    @CsvSource({
            "amira.example, /desk, Your desk",
            "amira.example, /desk/work, Work list",
            "amira.example, /desk/referrals, Referrals",
            "amira.example, /desk/referrals/new, referral",
            "amira.example, /desk/discussions, Strategy discussions",
            "amira.example, /desk/people, People",
            "amira.example, /desk/matches, Suggested matches",
            "amira.example, /desk/involvements, work with",
            "amira.example, /desk/involvements/new, work with",
            "amira.example, /desk/involvements/loads/new, roll",
            "amira.example, /desk/tipline, Told without a name",
            "amira.example, /desk/unheld-risks, works any more",
            "owen.example, /desk/break-glass, Open something",
            "martin.example, /desk/offenders, Managed offenders",
            "martin.example, /desk/offenders/new, offender",
            "dilys.example, /desk/disclosure, Disclosure",
            "dilys.example, /desk/disclosure/consistency, consistent",
            "dilys.example, /desk/overrides, Decisions that go before the rule",
            "dilys.example, /desk/scheme, Sarah",
            "dilys.example, /desk/scheme/new, application",
            "dilys.example, /desk/scheme/intelligence, ntelligence",
            "dilys.example, /desk/guides, uide",
            "nadia.example, /desk/trail, Trail",
            "nadia.example, /desk/trail/state, verify" })
    void a_page_is_there_and_breaks_no_rule(String who, String path, String heading) {
        try (Reader reader = Browser.person(who)) {
            reader.open(path);
            assertThat(reader.page().locator("h1").innerText() + " " + reader.text()).containsIgnoringCase(heading);
            assertThat(reader.page().title()).endsWith("Safeguarding exchange");
        }
    }

    @ParameterizedTest
    @CsvSource({ "/, Tell us about a child", "/report, Start now", "/help, From a token to the first acknowledged notice" })
    void the_keyboard_reaches_what_there_is_to_do(String path, String control) {
        try (Reader anybody = Browser.anybody()) {
            anybody.open(path);
            anybody.page().keyboard().press("Tab");
            assertThat(anybody.page().locator(":focus").innerText()).isEqualTo("Skip to main content");
            anybody.page().keyboard().press("Enter");
            Locator focused = anybody.page().locator(":focus");
            for (int i = 0; i < 40 && (focused.count() == 0 || !focused.innerText().contains(control)); i++) {
                anybody.page().keyboard().press("Tab");
            }
            assertThat(focused.innerText()).contains(control);
            String before = anybody.page().url();
            anybody.page().keyboard().press("Enter");
            anybody.page().waitForURL(url -> !url.equals(before));
        }
    }
}

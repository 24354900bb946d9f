package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.microsoft.playwright.Locator;

/** The first pages of each part, at the desk of somebody who has it; and what the keyboard alone reaches. */
@ExtendWith({ RunningExchange.class, Browser.class })
class EveryPageTest {

    static Stream<Arguments> desks() {
        return Stream.of(
                Arguments.of("amira.example", new String[] { "/desk", "/desk/work", "/desk/referrals", "/desk/referrals/new",
                        "/desk/discussions", "/desk/people", "/desk/matches", "/desk/involvements", "/desk/involvements/new",
                        "/desk/involvements/loads/new", "/desk/tipline", "/desk/unheld-risks", "/desk/inbox",
                        "/desk/break-glass", "/desk/disagreements", "/desk/panels", "/desk/reviews" }),
                Arguments.of("helen.example", new String[] { "/desk/recommendations", "/desk/recommendations/all",
                        "/desk/reviews/new" }),
                Arguments.of("martin.example", new String[] { "/desk/offenders", "/desk/offenders/new" }),
                Arguments.of("dilys.example", new String[] { "/desk/disclosure", "/desk/disclosure/new",
                        "/desk/disclosure/consistency", "/desk/overrides", "/desk/overrides/new", "/desk/scheme",
                        "/desk/scheme/new",
                        "/desk/scheme/intelligence", "/desk/guides" }),
                Arguments.of("nadia.example", new String[] { "/desk/trail", "/desk/trail/state" }));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void each_page_is_there_and_breaks_no_rule(String who, String... paths) {
        try (Reader reader = Browser.person(who)) {
            for (String path : paths) {
                reader.open(path).doesNotSee("Something went wrong", "There is nothing here for you", "You cannot do this");
                assertThat(reader.address()).isEqualTo(path);
                assertThat(reader.page().title()).endsWith("Safeguarding exchange");
            }
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
            Locator focused = anybody.page().locator("a:focus, button:focus");
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

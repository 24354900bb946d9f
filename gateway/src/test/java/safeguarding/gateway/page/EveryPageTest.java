package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.gateway.testsupport.Asked;
import safeguarding.gateway.testsupport.PagesOfResources;
import safeguarding.gateway.testsupport.PagesOfResources.Address;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.SignedIn;

/** Every page that is looked at, to somebody who may look at all of them, with services that tell as much as they describe. */
@QuarkusTest
@WithTestResource(Services.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final int MOST_CALLS = 3;
    // Lead on to a page, or are no page; ChangesTest has those that stay open.
    private static final Set<String> NO_PAGES = Set.of("/desk/signed-in", "/desk/stay", "/desk/changes/inbox",
            "/desk/changes/work");

    private SignedIn somebody;

    @BeforeEach
    void signIn() {
        if (somebody == null) {
            somebody = SignedIn.with(PagesOfResources.roles());
        }
    }

    static Stream<Address> pages() {
        return PagesOfResources.of(GET.class).filter(page -> page.path().matches("/(desk|report)(/.*)?"))
                .filter(page -> !NO_PAGES.contains(page.path()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asks_the_services_at_most_three_times_for_its_first_view(Address page) {
        Asked asked = Asked.by(somebody.asks(), request -> request.get(page.path()));

        assertThat(asked.answer().statusCode()).as(asked.answer().asString()).isEqualTo(200);
        assertThat(asked.calls()).hasSizeLessThanOrEqualTo(MOST_CALLS);
    }

    @Test
    void all_pages_are_found_that_there_are() {
        List<String> paths = pages().map(Address::path).toList();

        assertThat(paths).hasSizeGreaterThan(80).contains("/desk", "/desk/inbox", "/desk/work/list", "/report",
                "/report/return");
    }
}

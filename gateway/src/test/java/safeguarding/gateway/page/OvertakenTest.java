package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.gateway.testsupport.PagesOfResources;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.SignedIn;

/** Whoever fills in a form about something that somebody else changes meanwhile loses nothing of what he wrote. */
@QuarkusTest
@WithTestResource(Services.class)
class OvertakenTest {

    private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"&quot;v1&quot;\"");
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select)\\b[^>]*\\bname=\"(/[^\"]+)\"[^>]*>");
    private static final Pattern CHOICE = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final String WRITTEN = "What somebody wrote, planted for the test";

    private final Set<String> anew = new TreeSet<>();

    @Test
    void every_form_that_changes_something_comes_again_with_what_was_written_and_the_version_of_now() {
        SignedIn somebody = SignedIn.with(PagesOfResources.roles());
        String token = somebody.formToken();
        TreeSet<String> actions = new TreeSet<>();
        for (PagesOfResources.Address page : EveryPageTest.pages().filter(one -> one.path().startsWith("/desk/")).toList()) {
            Matcher forms = FORM.matcher(somebody.asks().when().get(page.path()).asString());
            while (forms.find()) {
                if (VERSION.matcher(forms.group()).find() && actions.add(forms.group(1))) {
                    comesAgain(somebody, token, forms.group(1), forms.group());
                }
            }
        }
        assertThat(actions).hasSizeGreaterThan(25);
        // What says all of a record, or has rows that stand for others in another version, is never sent again as it was.
        assertThat(anew).contains("/desk/referrals/ID/amendment", "/desk/drafts/ID", "/desk/offenders/ID/amendment",
                "/desk/discussions/ID/attendance", "/desk/examinations/ID/receipt")
                .anyMatch(action -> action.matches("/desk/lines/.*/correction"))
                .anyMatch(action -> action.matches("/desk/offenders/ID/statements/.*/correction"));
    }

    private void comesAgain(SignedIn somebody, String token, String action, String form) {
        Map<String, List<String>> fields = filledIn(form);
        fields.put("_token", List.of(token));
        fields.put("_version", List.of("\"v0\""));

        Response answer = somebody.asks().formParams(fields).when().post(action.replace("&amp;", "&"));

        String page = answer.asString();
        assertThat(answer.statusCode()).as(action + " " + fields + " " + page).isEqualTo(422);
        assertThat(page).as(action).contains("Somebody else changed this after you opened it").containsPattern(VERSION);
        long written = fields.values().stream().filter(List.of(WRITTEN)::equals).count();
        int again = page.replaceAll("(?s)<details.*?</details>", "").split(Pattern.quote(WRITTEN), -1).length - 1;
        if (page.contains("What you wrote stands below")) {
            assertThat(again).as(action + " " + page).isZero();
            anew.add(action.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID"));
        } else {
            assertThat(again).as(action + " " + page).isGreaterThanOrEqualTo((int) written);
        }
        assertThat(page.contains(WRITTEN)).as(action + " " + page).isEqualTo(written > 0);
    }

    private static Map<String, List<String>> filledIn(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            String name = field.group(1).replace("&amp;", "&");
            String tag = field.group();
            if (tag.startsWith("<select")) {
                Matcher choice = CHOICE.matcher(form.substring(field.end(), form.indexOf("</select>", field.end())));
                fields.put(name, choice.find() ? List.of(choice.group(1)) : List.of());
            } else if (tag.contains("type=\"hidden\"") || tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")) {
                Matcher value = VALUE.matcher(tag);
                fields.putIfAbsent(name, new ArrayList<>(value.find() ? List.of(value.group(1)) : List.of("on")));
            } else {
                fields.put(name, List.of(text(name, tag)));
            }
        }
        return fields;
    }

    private static String text(String name, String tag) {
        return switch (name.substring(name.lastIndexOf(':') + 1)) {
            case "day", "month" -> "1";
            case "year" -> "2027";
            case "number" -> "1";
            case "agency" -> "larkfield-primary-invented";
            default -> tag.contains("datetime-local") ? "2027-01-01T09:30" : WRITTEN;
        };
    }
}

package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import safeguarding.local.Story;

/**
 * Wherever the pages lead, from link to link: one page of each kind, of real records too, at the desk of whoever comes to it
 * first.
 */
@ResourceLock(value = RunningExchange.INBOXES, mode = ResourceAccessMode.READ)
@ExtendWith({ RunningExchange.class, Browser.class })
class EveryRecordTest {

    private static final List<String> PEOPLE = List.of("amira.example", "helen.example", "grace.example", "owen.example",
            "martin.example", "dilys.example", "nadia.example", "rita.example", "priya.example");
    private static final Pattern LINK = Pattern.compile("href=\"(/desk[^\"#]*)");
    private static final Pattern NO_PAGE = Pattern.compile("sign-out|export|\\.csv");

    private final Set<String> seen = new TreeSet<>();

    @Test
    void each_kind_of_page_that_a_page_leads_to_breaks_no_rule() {
        Story story = new Story(RunningExchange.api(), 507);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        new Expected(story).onlyThoseAroundTheTaylorsHaveBeenTold();

        for (String person : PEOPLE) {
            try (Reader reader = Browser.person(person)) {
                follow(reader);
            }
        }

        assertThat(seen).hasSizeGreaterThan(70).contains("/desk/chronologies/ID", "/desk/circles/ID",
                "/desk/disclosure/ID/decision", "/desk/inbox/ID", "/desk/involvements/ID", "/desk/lines/voices/new/ID",
                "/desk/offenders/ID", "/desk/panels/new/ID", "/desk/referrals/ID", "/desk/referrals/ID/decision",
                "/desk/unidentified-adults/ID");
    }

    /** What others have looked at is only asked where it leads this person. */
    private void follow(Reader reader) {
        Set<String> followed = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/desk"));
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            String kind = kind(path);
            if (followed.add(kind)) {
                String page = seen.contains(kind) ? reader.fetch(path) : looked(reader, path, kind);
                LINK.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !NO_PAGE.matcher(link).find()).forEach(ahead::add);
            }
        }
    }

    private String looked(Reader reader, String path, String kind) {
        reader.open(path).doesNotSee("Something went wrong");
        // What was closed meanwhile is no such page; the next link to one will be.
        if (!reader.text().contains("There is nothing here for you") && !reader.text().contains("You cannot do this")) {
            seen.add(kind);
        }
        return reader.page().content();
    }

    private static String kind(String path) {
        return URI.create(path).getPath().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }
}

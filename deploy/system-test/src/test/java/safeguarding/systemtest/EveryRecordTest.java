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

    /** Where a record leads is alike for all; the pages before it lead each person elsewhere. */
    private void follow(Reader reader) {
        Set<String> followed = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/desk"));
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            String kind = Reader.kind(URI.create(path).getPath());
            if (followed.add(kind) && !(kind.contains("ID") && seen.contains(kind))) {
                LINK.matcher(page(reader, path, kind)).results().map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !NO_PAGE.matcher(link).find()).forEach(ahead::add);
            }
        }
    }

    /** What some test has looked at already is only asked where it leads. */
    private String page(Reader reader, String path, String kind) {
        boolean known = seen.contains(kind) || Reader.hasLookedAt(kind);
        String page = known ? reader.fetch(path) : reader.open(path).page().content();
        assertThat(page).as(path).doesNotContain("Something went wrong");
        // What was closed meanwhile is no such page; the next link to one will be.
        if (!page.contains("There is nothing here for you") && !page.contains("You cannot do this")) {
            seen.add(kind);
        }
        return page;
    }
}

package safeguarding.gateway.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import safeguarding.gateway.inbox.NoticeLine.State;

class NoticeListTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String POINTER = "/referral/v1/concerns/c";

    @Test
    void each_notice_is_one_line_whatever_came_about_it() {
        NoticeList list = NoticeList
                .open(List.of(item("NOTICE", "a", POINTER, null, null), item("CORRECTION", "a", POINTER, null, null),
                        item("ESCALATION", "a", POINTER, null, null)), NOW);
        assertThat(list.lines().size()).isEqualTo(1);
        assertThat(list.lines().get(0).corrected()).isTrue();
        assertThat(list.lines().get(0).escalated()).isTrue();
    }

    @Test
    void what_was_told_anew_is_not_corrected_any_more() {
        NoticeList list = NoticeList
                .open(List.of(item("CORRECTION", "a", POINTER, null, null), item("RECALL", "a", null, null, null),
                        item("NOTICE", "a", POINTER, null, null)), NOW);
        assertThat(list.lines().get(0).state()).isEqualTo(State.WAITING);
        assertThat(list.lines().get(0).corrected()).isFalse();
    }

    @Test
    void recalls_come_first_then_what_is_late_then_what_is_due_soonest() {
        NoticeList list = NoticeList.open(List.of(due("soon", NOW.plusSeconds(60)), due("later", NOW.plusSeconds(600)),
                due("late", NOW.minusSeconds(60)), item("RECALL", "recalled", null, null, null)), NOW);
        assertThat(list.lines().stream().map(NoticeLine::notice).toList())
                .isEqualTo(List.of("recalled", "late", "soon", "later"));
        assertThat(list.nextDue()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void what_is_done_says_how_and_the_newest_comes_first() {
        NoticeList list = NoticeList.done(List.of(item("NOTICE", "a", POINTER, NOW, null),
                item("RECALL", "b", null, null, NOW), item("NOTICE", "c", POINTER, null, null)));
        assertThat(list.lines().stream().map(NoticeLine::state).toList())
                .isEqualTo(List.of(State.TAKEN_UP, State.SET_ASIDE, State.ANSWERED));
    }

    @Test
    void what_is_to_be_looked_at_again_is_one_thing_however_often_somebody_was_reminded() {
        NoticeList list = NoticeList.open(List.of(review("p", 1), review("p", 2), review("q", 3)), NOW);
        assertThat(list.besides().stream().map(Besides::at).toList())
                .isEqualTo(List.of(NOW.plusSeconds(3), NOW.plusSeconds(2)));
        assertThat(list.size()).isEqualTo(2);
    }

    @Test
    void what_tells_of_no_concern_stands_by_itself_and_keeps_no_notice_from_being_read() {
        NoticeList list = NoticeList.open(List.of(
                new InboxItem("ENQUIRY", "e", null, new InboxItem.Pointed("q", "involvement-enquiry", "/disclosure/v1/q"), null,
                        NOW,
                        NOW, null, null),
                new InboxItem("REMINDER", "e", null, new InboxItem.Pointed("q", "involvement-enquiry", "/disclosure/v1/q"),
                        null,
                        NOW.plusSeconds(9), NOW, null, null),
                new InboxItem("ENQUIRY", "taken-back", null, new InboxItem.Pointed("q", null, null), null, NOW, null, null,
                        null),
                new InboxItem("ADDRESS_PROTECTED", null, new InboxItem.About("17", "CHILD"), null, new InboxItem.Matter("m"),
                        NOW.minusSeconds(9), null,
                        null, null),
                new InboxItem("SOMETHING_NEW", null, null, null, null, NOW.minusSeconds(99), null, null, null),
                item("NOTICE", "a", POINTER, null, null)), NOW);
        assertThat(list.lines().stream().map(NoticeLine::notice).toList()).isEqualTo(List.of("a"));
        assertThat(list.besides().stream().map(Besides::kind).toList()).isEqualTo(List.of(Besides.Kind.ENQUIRY,
                Besides.Kind.ADDRESS_PROTECTED, Besides.Kind.OTHER));
        assertThat(list.besides().get(1).reference()).isEqualTo("17");
    }

    @Test
    void a_question_to_the_agency_leads_to_the_page_where_it_is_answered() {
        String id = "019aa9d5-0000-7000-8000-000000000001";
        NoticeList list = NoticeList.open(List.of(
                new InboxItem("ENQUIRY", "e", null, new InboxItem.Pointed(id, "involvement-enquiry",
                        "/disclosure/v1/involvement-enquiries/" + id), null, NOW, NOW, NOW, null),
                new InboxItem("GLASS_BROKEN", null, null, null, null, NOW.minusSeconds(9), null, null, null)), NOW);
        assertThat(list.besides().stream().map(Besides::path).toList())
                .isEqualTo(List.of("/desk/involvement-enquiries/" + id, "/desk/break-glass"));
    }

    private static InboxItem review(String matter, int seconds) {
        return new InboxItem("PROTECTION_REVIEW", null, new InboxItem.About("17", "CHILD"), null, new InboxItem.Matter(matter),
                NOW.plusSeconds(seconds), null, null, null);
    }

    private static InboxItem due(String notice, Instant due) {
        return new InboxItem("NOTICE", notice, new InboxItem.About("17", "CHILD"), new InboxItem.Pointed("c", "harm", POINTER),
                null, NOW,
                due, null, null);
    }

    private static InboxItem item(String kind, String notice, String pointer, Instant acknowledged, Instant confirmed) {
        return new InboxItem(kind, notice, new InboxItem.About("17", "CHILD"), new InboxItem.Pointed("c", "harm", pointer),
                null, NOW,
                NOW.plusSeconds(1), acknowledged, confirmed);
    }
}

package safeguarding.gateway.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class BoardTest {

    private static final String US = "larkfield-primary-invented";
    private static final String BOARD = "invented-partnership";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void what_is_due_today_is_due_and_what_was_due_yesterday_is_missed_the_oldest_first() {
        Board board = Board.of(List.of(to(US, "ISSUED", "2026-11-23"), to(US, "ACCEPTED", "2026-11-22"),
                to(US, "ISSUED", "2026-03-01"), to(US, "ISSUED", "2027-01-01")), US, TODAY);
        assertThat(board.missed()).extracting(Recommendation::dueOn).containsExactly(LocalDate.parse("2026-03-01"),
                LocalDate.parse("2026-11-22"));
        assertThat(board.due()).extracting(Recommendation::dueOn).containsExactly(TODAY, LocalDate.parse("2027-01-01"));
    }

    @Test
    void a_refusal_is_an_answer_that_waits_for_whoever_recommended() {
        List<Recommendation> open = List.of(to(US, "NOT_ACCEPTED", "2026-03-01"), to(US, "DONE", "2026-03-01"),
                to(US, "ISSUED", "2026-03-01"));
        Board board = Board.of(open, BOARD, TODAY);
        assertThat(board.toAssure()).extracting(Recommendation::progress).containsExactly("NOT_ACCEPTED", "DONE");
        assertThat(board.waiting()).singleElement().satisfies(one -> assertThat(board.isLate(one)).isTrue());
        assertThat(board.missed()).isEmpty();
    }

    @Test
    void nothing_is_open_where_all_is_assured() {
        assertThat(Board.of(List.of(to(US, "ASSURED", "2026-03-01")), BOARD, TODAY).isEmpty()).isTrue();
    }

    private static Recommendation to(String agency, String progress, String due) {
        return new Recommendation(new UUID(0, 1), new UUID(0, 2), 1, BOARD, "Training", "Train staff.", agency,
                LocalDate.parse(due), progress, Instant.EPOCH, null, null, null);
    }
}

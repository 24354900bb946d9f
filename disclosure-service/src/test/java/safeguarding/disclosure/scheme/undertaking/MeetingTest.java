package safeguarding.disclosure.scheme.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import safeguarding.disclosure.deliberation.Telling;
import safeguarding.kit.problem.Faults;

/** What can become of an undertaking, and whether it was told all the same: every combination. */
class MeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    static Stream<Arguments> combinations() {
        return Arrays.stream(Telling.Answered.values()).flatMap(answered -> Stream.of(true, false)
                .flatMap(given -> Stream.of(true, false).flatMap(warned -> Stream.of(true, false)
                        .map(followed -> Arguments.of(answered, given, warned, followed)))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void nothing_is_told_without_the_warning_and_without_a_signature_it_is_said_what_followed(Telling.Answered answered,
            boolean given, boolean warned, boolean followed) {
        TreeSet<String> expected = new TreeSet<>();
        if (given && !warned) {
            expected.add("/warned");
        }
        if (!followed && (answered != Telling.Answered.SIGNED || !given)) {
            expected.add("/undertaking/whatFollowed");
        }

        assertThat(faults(meeting(TODAY, answered, given, warned, followed)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_meeting_that_is_still_to_come_is_none() {
        assertThat(faults(meeting(TODAY.plusDays(1), Telling.Answered.SIGNED, true, true, false))).containsExactly("/on");
    }

    private static List<String> faults(Meeting meeting) {
        Faults faults = new Faults();
        meeting.check(TODAY, faults);
        return faults.found().stream().map(fault -> fault.pointer()).toList();
    }

    private static Meeting meeting(LocalDate on, Telling.Answered answered, boolean given, boolean warned, boolean followed) {
        return new Meeting(on, "At the aunt's", List.of("Sal Officer"), false, warned,
                new Telling.Undertaking(answered, followed ? "What followed." : null), given);
    }
}

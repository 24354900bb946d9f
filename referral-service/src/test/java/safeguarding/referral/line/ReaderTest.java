package safeguarding.referral.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.right.Detail;
import safeguarding.referral.vicinity.HeldRecord;
import safeguarding.referral.vicinity.NearPerson;
import safeguarding.referral.vicinity.Nearness;
import safeguarding.referral.vicinity.Standing;
import safeguarding.referral.vicinity.Vicinity;

/**
 * Every audience with every detail. Whatever is not both shared by whoever keeps it and permitted by the registry is not shown.
 */
class ReaderTest {

    private static final UUID MIA = new UUID(0, 1);
    private static final UUID STRANGER = new UUID(0, 2);
    private static final String READER = "reader";

    @ParameterizedTest
    @CsvSource({
            "CIRCLE, FULL, WHOLE", "CIRCLE, SUMMARY, SUMMARY", "CIRCLE, CONTACT_ONLY, ", "CIRCLE, , ",
            "NAMED, FULL, WHOLE", "NAMED, SUMMARY, SUMMARY", "NAMED, CONTACT_ONLY, ", "NAMED, , ",
            "NOBODY, FULL, ", "NOBODY, SUMMARY, ", "NOBODY, CONTACT_ONLY, ", "NOBODY, , " })
    void each_audience_with_each_detail(Audience audience, Detail detail, String shown) {
        FoundLine line = line(kept("other", said(audience, READER)));

        assertThat(reader(detail).shown(line)).isEqualTo(Optional.ofNullable(shown));
        assertThat(reader(detail).isWithheld(line)).isEqualTo(shown == null);
    }

    @Test
    void whoever_is_not_named_is_not_shown_it_and_neither_is_whoever_stands_in_no_circle() {
        assertThat(reader(Detail.FULL).shown(line(kept("other", said(Audience.NAMED, "somebody-else"))))).isEmpty();
        assertThat(new Reader("outsider", vicinity(Detail.FULL)).shown(line(kept("other", said(Audience.CIRCLE, READER)))))
                .isEmpty();
        assertThat(reader(Detail.FULL).shown(line(kept("other", new Said(Set.of(STRANGER), sharing(Audience.CIRCLE, READER))))))
                .as("about somebody who is not near").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void its_own_an_agency_is_always_shown_and_nothing_of_it_is_withheld(Audience audience) {
        FoundLine line = line(kept(READER, said(audience, "somebody-else")));

        assertThat(reader(null).shown(line)).contains("WHOLE");
        assertThat(reader(null).isWithheld(line)).isFalse();
    }

    @Test
    void what_was_shared_once_is_shown_no_more_when_it_is_kept_back_or_taken_back_since() {
        KeptLine<Said> then = kept("other", said(Audience.CIRCLE, READER));

        assertThat(reader(Detail.FULL)
                .shown(new FoundLine("x", then, then.next(null, Instant.EPOCH, said(Audience.NOBODY, READER)))))
                .isEmpty();
        assertThat(reader(Detail.FULL).shown(new FoundLine("x", then, then.withdrawn(null, Instant.EPOCH, "x")))).isEmpty();
        assertThat(reader(Detail.FULL).shown(new FoundLine("x", then,
                then.next(null, Instant.EPOCH, new Said(Set.of(STRANGER), sharing(Audience.CIRCLE, READER))))))
                .as("it was about somebody else after all").isEmpty();
        KeptLine<Said> own = kept(READER, said(Audience.NOBODY, READER)).withdrawn(null, Instant.EPOCH, "x");
        assertThat(reader(Detail.FULL).shown(line(own))).as("not even its own, where it was taken back").isEmpty();
    }

    @Test
    void where_one_of_two_sections_is_kept_back_since_neither_is_shown_as_it_was_then() {
        Sharing circle = sharing(Audience.CIRCLE, READER);
        KeptLine<Sections> then = sections(circle, circle);
        KeptLine<Sections> now = then.next(null, Instant.EPOCH, new Sections(circle, sharing(Audience.NOBODY, READER)));
        assertThat(reader(Detail.FULL).shown(new FoundLine("x", now, now))).contains("first");
        assertThat(reader(Detail.FULL).shown(new FoundLine("x", then, now))).isEmpty();
        assertThat(reader(Detail.FULL).shown(new FoundLine("x", then, then.next(null, Instant.EPOCH, then.said()))))
                .contains("first second");
    }

    @Test
    void what_was_kept_back_then_is_not_shown_as_it_was_then() {
        KeptLine<Said> then = kept("other", said(Audience.NOBODY, READER));

        assertThat(reader(Detail.FULL)
                .shown(new FoundLine("x", then, then.next(null, Instant.EPOCH, said(Audience.CIRCLE, READER)))))
                .isEmpty();
    }

    @Test
    void words_are_shown_where_it_is_said_that_addresses_may_be_and_nowhere_else() {
        FoundLine line = line(kept("other", said(Audience.CIRCLE, READER)));
        FoundLine withStranger = line(kept("other", new Said(Set.of(MIA, STRANGER), sharing(Audience.CIRCLE, READER))));

        for (Detail detail : List.of(Detail.FULL, Detail.SUMMARY)) {
            assertThat(new Reader(READER, vicinity(detail, true)).shown(line)).contains("WITHOUT_WORDS");
            assertThat(new Reader(READER, vicinity(detail, null)).shown(line)).as("nobody says").contains("WITHOUT_WORDS");
            assertThat(reader(detail).shown(withStranger)).as("of one of them nobody says").contains("WITHOUT_WORDS");
        }
        assertThat(new Reader(READER, vicinity(Detail.FULL, true)).shown(line(kept(READER, said(Audience.NOBODY, READER)))))
                .as("its own").contains("WHOLE");
        assertThat(new Reader(READER, vicinity(Detail.FULL, true)).shown(line(kept("other", said(Audience.NOBODY, READER)))))
                .as("not shared").isEmpty();
    }

    private static Reader reader(Detail detail) {
        return new Reader(READER, vicinity(detail));
    }

    private static Vicinity vicinity(Detail detail) {
        return vicinity(detail, false);
    }

    private static Vicinity vicinity(Detail detail, Boolean withheld) {
        return new Vicinity(List.of(new NearPerson(PersonKind.CHILD, Nearness.SUBJECT, List.of(new HeldRecord(MIA, READER)),
                List.of(new Standing(READER, detail)), withheld)));
    }

    private static FoundLine line(KeptLine<Said> kept) {
        return new FoundLine("x", kept, kept);
    }

    private static KeptLine<Said> kept(String agency, Said said) {
        return new KeptLine<>(new UUID(0, 3), 1, LineStatus.RECORDED, agency, null, Instant.EPOCH, Instant.EPOCH, said, null);
    }

    private static Said said(Audience audience, String named) {
        return new Said(Set.of(MIA), sharing(audience, named));
    }

    private static KeptLine<Sections> sections(Sharing first, Sharing second) {
        return new KeptLine<>(new UUID(0, 3), 1, LineStatus.RECORDED, "other", null, Instant.EPOCH, Instant.EPOCH,
                new Sections(first, second), null);
    }

    private static Sharing sharing(Audience audience, String named) {
        return new Sharing(audience, audience == Audience.NAMED ? List.of(named) : List.of(), null, null);
    }

    /** A line of two parts, each of which is shared by itself. */
    private record Sections(Sharing first, Sharing second) implements Saying<String> {

        @Override
        public Set<UUID> about() {
            return Set.of(MIA);
        }

        @Override
        public String sort() {
            return "other";
        }

        @Override
        public PartialDate happenedOn() {
            return null;
        }

        @Override
        public void examine(Place place, CodeLists codes, Map<UUID, PersonKind> people) {
            // Nothing can be wrong with it.
        }

        @Override
        public String shown(Predicate<Sharing> permits, Extent extent) {
            String shown = (permits.test(first) ? "first " : "") + (permits.test(second) ? "second" : "");
            return shown.isEmpty() ? null : shown.strip();
        }

        @Override
        public boolean isWithheld(Predicate<Sharing> permits) {
            return !permits.test(first) || !permits.test(second);
        }
    }

    /** A line that says nothing. */
    private record Said(Set<UUID> about, Sharing sharing) implements Saying<String> {

        @Override
        public String sort() {
            return "other";
        }

        @Override
        public PartialDate happenedOn() {
            return null;
        }

        @Override
        public void examine(Place place, CodeLists codes, Map<UUID, PersonKind> people) {
            // Nothing can be wrong with it.
        }

        @Override
        public String shown(Predicate<Sharing> permits, Extent extent) {
            return isWithheld(permits) ? null : extent.name();
        }

        @Override
        public boolean isWithheld(Predicate<Sharing> permits) {
            return !permits.test(sharing);
        }
    }
}

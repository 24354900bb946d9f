package safeguarding.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.registry.matching.People.DAY;
import static safeguarding.registry.matching.People.HOME;
import static safeguarding.registry.matching.People.at;
import static safeguarding.registry.matching.People.band;
import static safeguarding.registry.matching.People.named;
import static safeguarding.registry.matching.People.with;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import safeguarding.registry.matching.field.Field;

/** Twins share family name, date of birth and address, and are two. */
class TwinsTest {

    private static final int PAIRS = 1000;

    @Test
    void of_a_thousand_pairs_the_machine_joins_none() throws IOException {
        List<String> names = names();
        Random random = new Random(2026);
        int joined = 0;
        for (int i = 0; i < PAIRS; i++) {
            String one = names.get(random.nextInt(names.size()));
            String other = i % 3 == 0 ? rhyme(one, random) : names.get(random.nextInt(names.size()));
            joined += !one.equals(other) && band(twin(one, i), twin(other, i + 1)) == Band.SAME ? 1 : 0;
        }
        assertThat(joined).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "Jayden, Kayden", "Daniel, Daniela", "Talia, Tahlia", "Zara, Tara", "Jan, Jana", "Olly, Holly", "Ellie, Allie",
            "Mohammed, Ahmed", "Tim, Tom", "Kaylee, Haylee" })
    void names_that_sound_alike_are_two(String one, String other) {
        assertThat(band(twin(one, 1), twin(other, 2))).isEqualTo(Band.HUMAN);
        assertThat(band(swapped(one), twin(other, 2))).isNotEqualTo(Band.SAME);
    }

    private static Particulars twin(String given, int number) {
        return with(at(HOME, named(given, "Quillington", DAY)), Field.NUMBER, "ni-number", "AB1234" + (10 + number % 80) + "C");
    }

    private static Particulars swapped(String given) {
        return at(HOME, named("Quillington", given, DAY));
    }

    private static String rhyme(String name, Random random) {
        return (char) ('a' + random.nextInt(26)) + name.substring(1);
    }

    private static List<String> names() throws IOException {
        try (InputStream file = Objects.requireNonNull(TwinsTest.class.getResourceAsStream("/matching/given-names.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}

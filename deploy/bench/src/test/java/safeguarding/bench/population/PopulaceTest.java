package safeguarding.bench.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import safeguarding.kit.identity.IdentifierSystem;
import safeguarding.registry.person.Kind;

class PopulaceTest {

    private static final int HOUSEHOLDS = 500;

    private final Populace populace = new Populace();

    @Test
    void everybody_follows_from_his_number_alone() {
        assertThat(populace.household(7)).isEqualTo(new Populace().household(7));
        assertThat(populace.resident(4 * 7 + 2)).isEqualTo(populace.household(7).get(2));
    }

    @Test
    void no_two_records_have_one_id() {
        Set<UUID> ids = new HashSet<>();
        households().forEach(household -> household.forEach(one -> assertThat(ids.add(one.id())).isTrue()));
        assertThat(ids).doesNotContain(populace.stranger(0).id());
    }

    @Test
    void the_child_that_is_referred_is_the_one_that_an_agency_knows() {
        households().forEach(household -> {
            Resident referred = household.get(1);
            Resident known = household.get(2);
            assertThat(referred.person()).isEqualTo(known.person()).isEqualTo(referred.id());
            assertThat(referred.id()).isLessThan(known.id());
            assertThat(referred.identity().names()).isEqualTo(known.identity().names());
            assertThat(known.isInvolvement()).isTrue();
            assertThat(referred.source()).isEqualTo(household.get(0).source());
            assertThat(List.of(referred.kind(), known.kind())).containsOnly(Kind.CHILD);
        });
    }

    @Test
    void every_number_and_postcode_is_a_right_one() {
        households().flatMap(List::stream).flatMap(one -> one.identity().identifiers().stream())
                .filter(identifier -> identifier.system().equals("nhs-number"))
                .forEach(identifier -> assertThat(IdentifierSystem.NHS_NUMBER.isValid(identifier.value())).isTrue());
    }

    @Test
    void the_commonest_names_are_borne_by_one_in_a_hundred_or_so() {
        NameLaw law = NameLaw.family();
        java.util.Random lot = new java.util.Random(1);
        long commonest = LongStream.range(0, 20_000).filter(unused -> law.drawn(lot).equals(law.name(0))).count();

        assertThat(commonest).isBetween(100L, 400L);
    }

    @Test
    void a_name_of_the_long_tail_is_made() {
        assertThat(NameLaw.family().name(150_000)).isNotEmpty().isNotEqualTo(NameLaw.family().name(150_001));
    }

    @Test
    void a_mistake_leaves_somebody_to_be_found() {
        Mistakes mistakes = new Mistakes(new java.util.Random(1));
        households().flatMap(List::stream).map(one -> mistakes.in(one.identity())).forEach(wrong -> {
            assertThat(wrong.names()).hasSize(1);
            assertThat(Objects.requireNonNull(wrong.names().get(0)).key()).isNotEmpty();
        });
    }

    private java.util.stream.Stream<List<Resident>> households() {
        return LongStream.range(0, HOUSEHOLDS).mapToObj(populace::household);
    }
}

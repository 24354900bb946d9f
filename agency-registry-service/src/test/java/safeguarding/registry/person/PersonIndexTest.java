package safeguarding.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;

/** Who is who after records have come, changed and gone: always what all present records say together. */
@QuarkusTest
class PersonIndexTest extends OverHttp {

    private final Someone alan = Someone.invented("Alan");
    private final UUID referral = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private final UUID namesake = UUID.randomUUID();

    @Inject
    PersonRecords people;

    @Inject
    Matching matching;

    @Test
    void when_a_namesake_goes_those_are_joined_whom_he_kept_apart() {
        aNamesakeKeepsTwoApart();

        recorded(Linkage.REFERRAL, Linkage.of(referral, 2));

        assertThat(persons(one, two)).hasSize(1);
    }

    @Test
    void when_a_namesake_turns_out_to_have_another_name_those_are_joined_whom_he_kept_apart() {
        aNamesakeKeepsTwoApart();

        recorded(Linkage.REFERRAL,
                Linkage.of(referral, 2).adult(namesake, Someone.invented("Brian").withNumber("pnc", Someone.pnc())));

        assertThat(persons(one, two)).hasSize(1);
        assertThat(persons(one, namesake)).hasSize(2);
    }

    @Test
    void a_record_that_contradicts_one_of_several_comes_and_goes_and_the_others_stay_joined() {
        record(one, alan.withNumber("postcode", "ZZ99 3WZ"));
        record(two, alan.withNumber("pnc", Someone.pnc()).withNumber("postcode", "ZZ99 3WZ"));
        assertThat(persons(one, two)).hasSize(1);

        recorded(Linkage.REFERRAL, Linkage.of(referral, 1).adult(namesake, alan.withNumber("pnc", Someone.pnc())));
        assertThat(persons(one, two)).hasSize(1);
        assertThat(persons(one, namesake)).hasSize(2);

        recorded(Linkage.REFERRAL, Linkage.of(referral, 2));
        assertThat(persons(one, two)).hasSize(1);
    }

    @Test
    void when_somebody_turns_out_to_be_a_namesake_he_leaves() {
        Someone known = alan.withNumber("pnc", Someone.pnc());
        record(one, known);
        recorded(Linkage.REFERRAL, Linkage.of(referral, 1).adult(two, alan));
        assertThat(persons(one, two)).hasSize(1);

        recorded(Linkage.REFERRAL, Linkage.of(referral, 2).adult(two, alan.withNumber("pnc", Someone.pnc())));

        assertThat(persons(one, two)).hasSize(2);
    }

    @Test
    void when_the_record_goes_that_tied_two_they_part() {
        String pnc = Someone.pnc();
        String nhs = Someone.nhsNumber();
        record(one, alan.nameless().withNumber("pnc", pnc));
        record(two, alan.nameless().withNumber("nhs-number", nhs));
        recorded(Linkage.REFERRAL, Linkage.of(referral, 1)
                .adult(namesake, alan.withNumber("pnc", pnc).withNumber("nhs-number", nhs)));
        assertThat(persons(one, two, namesake)).hasSize(1);

        recorded(Linkage.REFERRAL, Linkage.of(referral, 2));

        assertThat(persons(one, two)).hasSize(2);
    }

    @Test
    void a_humans_decision_waits_for_a_record_that_goes_and_comes_back() {
        recorded(Linkage.REFERRAL, Linkage.of(referral, 1).unidentified(one));
        record(two, alan);
        Household.decides(POLICE, one, two, "SAME_PERSON");
        assertThat(persons(one, two)).hasSize(1);

        recorded(Linkage.REFERRAL, Linkage.of(referral, 2));
        recorded(Linkage.REFERRAL, Linkage.of(referral, 3).unidentified(one));

        assertThat(persons(one, two)).hasSize(1);
    }

    @Test
    void records_that_change_at_random_end_where_all_of_them_together_end() {
        for (int world = 0; world < 5; world++) {
            Random random = new Random(world);
            List<Someone> faces = faces();
            List<UUID> records = Stream.generate(UUID::randomUUID).limit(6).toList();
            Map<UUID, Long> versions = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                UUID id = records.get(random.nextInt(records.size()));
                Linkage next = Linkage.of(id, versions.merge(id, 1L, Long::sum));
                recorded(Linkage.REFERRAL,
                        random.nextInt(5) == 0 ? next : next.adult(id, faces.get(random.nextInt(faces.size()))));
            }
            List<PersonRecord> present = people.find(records);
            assertThat(people.personsOf(records)).as("world %s", world)
                    .isEqualTo(new Clustering(matching, new Humans(Set.of(), Set.of())).persons(present));
        }
    }

    /** How one of two namesakes may be known, or both. */
    private static List<Someone> faces() {
        Someone shared = Someone.invented("Alan");
        String first = Someone.pnc();
        String second = Someone.pnc();
        return List.of(shared, shared, shared.withNumber("pnc", first), shared.withNumber("pnc", second),
                shared.nameless().withNumber("pnc", first), shared.nameless().withNumber("pnc", second), shared.twin("Brian"));
    }

    private void aNamesakeKeepsTwoApart() {
        record(one, alan.withNumber("pnc", Someone.pnc()));
        record(two, alan);
        recorded(Linkage.REFERRAL, Linkage.of(referral, 1).adult(namesake, alan.withNumber("pnc", Someone.pnc())));
        assertThat(persons(one, two, namesake)).hasSize(3);
    }

    private void record(UUID person, Someone who) {
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).adult(person, who));
    }

    private Set<UUID> persons(UUID... records) {
        return new HashSet<>(people.personsOf(List.of(records)).values());
    }
}

package safeguarding.registry.crowding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.person.PersonRecords;

/** A number that comes to stand on very many records says of none of them who he is. */
@QuarkusTest
class CrowdedKeysTest extends OverHttp {

    private final String number = Someone.nhsNumber();
    private final Someone nobody = Someone.invented("Alan").nameless().withNumber("nhs-number", number);
    private final UUID crowd = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private int versions;

    @Inject
    PersonRecords people;

    @Inject
    CrowdingConfig config;

    @BeforeEach
    void two_records_with_one_number() {
        record(one, nobody);
        record(two, nobody);
    }

    @AfterEach
    void the_crowd_goes() {
        crowd(0);
    }

    @Test
    void it_joins_as_long_as_it_stands_on_no_more_records_than_the_bound_and_again_when_it_does() {
        crowd(config.crowdedOver() - 2);
        assertThat(persons(one, two)).hasSize(1);

        crowd(config.crowdedOver() - 1);
        assertThat(persons(one, two)).hasSize(2);
        assertThat(count("person_record where source = '" + crowd + "' and person <> id")).isZero();
        given().when().get("/q/health/well").then().statusCode(503)
                .body("checks.find { it.name == 'crowded keys' }.status", equalTo("DOWN"));

        crowd(config.crowdedOver() - 2);
        assertThat(persons(one, two)).hasSize(1);
        assertThat(count("crowded_key where key like '%" + number + "'")).isZero();
    }

    @Test
    void whoever_comes_later_is_joined_by_it_to_nobody() {
        crowd(config.crowdedOver() + 5);
        UUID third = UUID.randomUUID();

        record(third, nobody);

        assertThat(persons(one, two, third)).hasSize(3);
    }

    @Test
    void it_keeps_nobody_apart_either_and_what_names_and_humans_join_stays() {
        Someone alan = Someone.invented("Alan");
        UUID real = UUID.randomUUID();
        UUID crowded = UUID.randomUUID();
        record(real, alan.withNumber("nhs-number", Someone.nhsNumber()));
        record(crowded, alan.withNumber("nhs-number", number));
        assertThat(persons(real, crowded)).hasSize(2);
        Household.decides(TestAgencies.fresh("POLICE"), one, two, "SAME_PERSON");

        crowd(config.crowdedOver());

        assertThat(persons(real, crowded)).hasSize(1);
        assertThat(persons(one, two)).hasSize(1);
    }

    private void crowd(int size) {
        versions++;
        Linkage many = Linkage.of(crowd, versions);
        for (int i = 0; i < size; i++) {
            many.adult(new UUID(crowd.getMostSignificantBits(), i), nobody);
        }
        recorded(Linkage.REFERRAL, many);
    }

    private void record(UUID person, Someone who) {
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).adult(person, who));
    }

    private Set<UUID> persons(UUID... records) {
        return new HashSet<>(people.personsOf(List.of(records)).values());
    }
}

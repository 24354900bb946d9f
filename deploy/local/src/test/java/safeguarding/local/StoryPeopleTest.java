package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class StoryPeopleTest {

    @Test
    void every_nhs_number_is_of_the_test_range_and_passes_its_check() {
        LongStream.range(0, 500).mapToObj(StoryPeople::new).map(people -> people.lily.nhsNumber()).forEach(number -> {
            assertThat(number).matches("999[0-9]{7}");
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (10 - i) * Character.digit(number.charAt(i), 10);
            }
            assertThat((11 - sum % 11) % 11).isEqualTo(Character.digit(number.charAt(9), 10));
        });
    }

    @Test
    void one_seed_tells_of_the_same_people_and_another_of_others() {
        assertThat(new StoryPeople(1).davidMarsh).isEqualTo(new StoryPeople(1).davidMarsh);
        assertThat(new StoryPeople(1).davidMarsh).isNotEqualTo(new StoryPeople(2).davidMarsh);
    }

    @Test
    void each_part_of_a_name_is_invented_and_looked_for_by_itself() {
        StoryPeople people = new StoryPeople(3);

        assertThat(people.planted()).contains("Lilyinvented", "Jonesinvented", "Davidinvented", "Marshinvented",
                people.davidMarsh.born().toString(), people.lily.nhsNumber()).doesNotHaveDuplicates();
        assertThat(people.mother.identity().at("/names/0").toString()).contains("\"Kerryinvented\"", "\"Jonesinvented\"");
    }

    @Test
    void each_agency_has_its_own_reference_for_a_child() {
        Story story = new Story(new Api("http://localhost", "http://localhost"), 7);
        assertThat(Story.everyone().stream().map(agency -> story.reference(agency, "Max"))).doesNotHaveDuplicates();
        assertThat(story.reference(Story.HAMPSHIRE, "Max")).startsWith("HCS-Max-");
    }
}

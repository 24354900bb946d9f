package safeguarding.referral.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.referral.ladder.Stage.Side;

class LaddersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Ladders ladders = new Ladders(new ObjectMapper().registerModule(new JavaTimeModule()));

    @ParameterizedTest
    @CsvSource({ "hampshire-childrens-services, hampshire", "london-mash, london", "anywhere-else, any-hub" })
    void a_hub_has_its_own_stages_or_those_of_all_others(String hub, String ladder) {
        assertThat(ladders.of(hub, NOW).id()).isEqualTo(ladder);
        assertThat(ladders.version(ladder, 1)).isEqualTo(ladders.of(hub, NOW));
    }

    @Test
    void a_ladder_that_does_not_hold_yet_gives_way_to_the_one_for_all() {
        assertThat(ladders.of("london-mash", Instant.parse("2021-08-31T12:00:00Z")).id()).isEqualTo("any-hub");
    }

    @ParameterizedTest
    @ValueSource(strings = { "any-hub", "hampshire", "london" })
    void it_goes_up_stage_by_stage_and_ends(String id) {
        Ladder ladder = ladders.version(id, 1);
        List<Stage> climbed = Stream
                .iterate(ladder.lowest(), stage -> stage != null, stage -> ladder.above(stage.stage()).orElse(null)).toList();
        assertThat(climbed).isEqualTo(ladder.stages());
        assertThat(Set.copyOf(climbed)).hasSameSizeAs(climbed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "any-hub", "hampshire", "london" })
    void the_partnership_answers_where_it_is_known_and_nowhere_else(String id) {
        Ladder ladder = ladders.version(id, 1);
        assertThat(ladder.stages().stream().anyMatch(stage -> stage.answeredBy() == Side.PARTNERSHIP))
                .isEqualTo(ladder.partnership() != null);
        assertThat(ladder.stages()).extracting(Stage::role).allMatch(role -> role.matches("[a-z]+(-[a-z]+)*"));
    }
}

package safeguarding.bench.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootprintTest {

    @Test
    void what_goes_on_anyway_is_taken_off_in_proportion_to_the_time() {
        Footprint idle = new Footprint(10, 20, 30, 5);
        Footprint used = new Footprint(220, 140, 560, 20).since(new Footprint(100, 0, 200, 10));

        assertThat(used.beyond(idle).each(10)).isEqualTo(new Footprint(10, 10, 30, 1));
    }
}

package safeguarding.bench.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import safeguarding.bench.surroundings.Calls;

class ToldTest {

    private static final String ITEM = """
            {"concern": {"id": "c"}, "about": {"yourReference": "%s"}}""";

    private final Told told = new Told();

    @Test
    void each_child_counts_once_in_each_inbox() throws InterruptedException {
        take(0, "one", 10);
        take(0, "another", 30);
        take(1, "one", 20);

        assertThat(told.countOf("c")).isEqualTo(3);
        assertThat(told.lastNanos("c")).isEqualTo(30);
        assertThat(told.twice()).isZero();
        assertThat(told.await("c", 3, 1)).isTrue();
    }

    @Test
    void what_comes_again_is_told_twice() {
        take(0, "one", 10);
        take(0, "one", 20);

        assertThat(told.countOf("c")).isEqualTo(1);
        assertThat(told.twice()).isEqualTo(1);
    }

    private void take(int inbox, String reference, long when) {
        told.take(inbox, Calls.read(String.format(ITEM, reference)), when);
    }
}

package safeguarding.referral.puzzle;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much work an attempt costs. */
@ConfigMapping(prefix = "exchange.puzzle")
interface PuzzleConfig {

    /** With which puzzles are signed; all replicas need the same. Without one, each process makes its own. */
    Optional<String> key();

    /** A telephone tries as many in a second or two. */
    @WithDefault("100000")
    long largestNumber();

    /** Long enough to write down what happened. */
    @WithDefault("1h")
    Duration validFor();
}

package safeguarding.systemtest;

import static safeguarding.local.Story.LARKFIELD;
import static safeguarding.local.Story.QUAYSIDE;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import safeguarding.local.Exchange;
import safeguarding.local.Part;
import safeguarding.local.Story;

/** Processes are killed with SIGKILL in the middle of the story; after their restart the ledger is exactly the expected one. */
@Isolated("parts are killed and set back")
@ExtendWith(RunningExchange.class)
class CrashTest {

    @Test
    void the_registry_is_killed_after_each_step() {
        Exchange exchange = RunningExchange.exchange();
        tell(201, () -> {
            exchange.service(Part.REGISTRY).kill();
            exchange.service(Part.REGISTRY).restart();
        });
    }

    @Test
    void the_owners_are_killed_right_after_their_answer() {
        Exchange exchange = RunningExchange.exchange();
        tell(202, () -> {
            exchange.service(Part.REFERRAL).kill();
            exchange.service(Part.DISCLOSURE).kill();
            CompletableFuture.allOf(CompletableFuture.runAsync(exchange.service(Part.REFERRAL)::restart),
                    CompletableFuture.runAsync(exchange.service(Part.DISCLOSURE)::restart)).join();
        });
    }

    @Test
    void kafka_is_killed_after_each_step() {
        Exchange exchange = RunningExchange.exchange();
        tell(203, () -> {
            exchange.kafka().kill();
            exchange.kafka().start();
        });
    }

    private static void tell(long seed, Runnable crash) {
        Story story = new Story(RunningExchange.api(), seed);
        Expected expected = new Expected(story);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        crash.run();
        story.recordOffender();
        crash.run();
        expected.onlyThoseAroundTheTaylorsHaveBeenTold();
        story.identifyUncleDave();
        crash.run();
        expected.thoseAroundTheJonesesHaveBeenToldToo();
        expected.waitingForADecision(QUAYSIDE, LARKFIELD);
        story.takeIdentificationBack();
        crash.run();
        expected.thoseAroundTheJonesesHaveGotRecalls();
        expected.ledger(Expected.ledgerAfterTheRecall());
        expected.nothingMoreComes();
        expected.thoseAroundTheJonesesHaveGotRecalls();
        expected.ledger(Expected.ledgerAfterTheRecall());
    }
}

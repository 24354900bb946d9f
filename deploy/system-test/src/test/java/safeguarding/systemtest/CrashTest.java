package safeguarding.systemtest;

import static safeguarding.local.Story.LARKFIELD;
import static safeguarding.local.Story.QUAYSIDE;

import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import safeguarding.local.Exchange;
import safeguarding.local.Part;
import safeguarding.local.ServiceProcess;
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

    /** Whoever has just answered; after what the registry alone answers, each once more. */
    @Test
    void the_owners_are_killed_right_after_their_answer() {
        Exchange exchange = RunningExchange.exchange();
        Iterator<Part> owners = List.of(Part.REFERRAL, Part.DISCLOSURE, Part.REFERRAL, Part.DISCLOSURE).iterator();
        tell(202, () -> {
            ServiceProcess owner = exchange.service(owners.next());
            owner.kill();
            owner.restart();
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

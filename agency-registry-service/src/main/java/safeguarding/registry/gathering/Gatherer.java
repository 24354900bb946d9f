package safeguarding.registry.gathering;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.deadletter.DeadLetters;
import safeguarding.kit.event.Ids;
import safeguarding.kit.hearing.Heard;
import safeguarding.kit.hearing.Patience;
import safeguarding.kit.hearing.UnderWay;
import safeguarding.registry.circle.LinkageRecord;

/**
 * Takes announcements to their end: the facts are in and everything follows from them, or the message is a dead letter. Until
 * then it does not
 * return, so the offset does not move; an owner or a database that is away is waited for.
 *
 * <p>
 * No announcement is remembered as handled: the owner is asked for what is true now and the answer carries its version, so the
 * same
 * announcement twice, or an old one late, changes nothing.
 */
@ApplicationScoped
class Gatherer {

    private static final Logger LOG = Logger.getLogger(Gatherer.class);
    private static final int TRIES_ALONE = 5;
    private static final int TRIES_TOGETHER = 3;
    private static final int FAILED = 500;

    private final Intake intake;
    private final DeadLetters deadLetters;
    private final UnderWay underWay;
    private final ObjectMapper json;

    Gatherer(Intake intake, DeadLetters deadLetters, UnderWay underWay, ObjectMapper json) {
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.underWay = underWay;
        this.json = json;
    }

    void take(Owner owner, Iterable<ConsumerRecord<String, String>> announcements) {
        underWay.during(() -> takeAll(owner, announcements));
    }

    private void takeAll(Owner owner, Iterable<ConsumerRecord<String, String>> announcements) {
        Map<UUID, ConsumerRecord<String, String>> waiting = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> announcement : announcements) {
            UUID id = Announced.recordIn(announcement.value(), json);
            if (id == null) {
                deadLetters.keep(announcement, "UNREADABLE");
            } else {
                waiting.put(id, announcement);
            }
        }
        if (waiting.isEmpty()) {
            return;
        }
        try {
            takeTogether(owner, waiting);
        } catch (Patience.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException unfit) {
            // Something in this batch cannot be taken in. Each record by itself, so that the sound ones do not suffer for it.
            LOG.warnf("a batch from %s is taken in one by one: %s", owner.name(), unfit.getClass().getSimpleName());
            waiting.forEach((id, announcement) -> takeAlone(owner, id, announcement));
        }
    }

    private void takeTogether(Owner owner, Map<UUID, ConsumerRecord<String, String>> waiting) {
        // A batch that is too much at once, for the owner or for one transaction, or that holds a record which its owner fails on,
        // is taken apart; with a single record we wait.
        int mostTries = waiting.size() == 1 ? Patience.FOR_EVER : TRIES_TOGETHER;
        String requestId = requestId(waiting.values().iterator().next());
        LinkageAnswer answer = Patience.until("gather from " + owner.name(), mostTries,
                () -> gathered(owner, waiting.keySet(), requestId));
        Patience.until("take facts in", mostTries,
                () -> intake.take(owner.name(), answer.records(), causeOf(waiting.values())));
        // Whatever the owner did not answer with is missing, whether it says so or not.
        Set<UUID> answered = answer.records().stream().map(LinkageRecord::id).collect(Collectors.toSet());
        waiting.forEach((id, announcement) -> {
            if (!answered.contains(id)) {
                deadLetters.keep(announcement, "MISSING_AT_OWNER");
            }
        });
    }

    private LinkageAnswer gathered(Owner owner, Set<UUID> records, String requestId) {
        try {
            return owner.gather(records, requestId);
        } catch (WebApplicationException failure) {
            if (records.size() == 1 && failure.getResponse().getStatus() == FAILED && isWell(owner, requestId)) {
                throw new FailsAtOwner();
            }
            throw failure;
        }
    }

    /** An owner that answers for another record fails on this one, and waiting for it would hold up all that comes behind. */
    private static boolean isWell(Owner owner, String requestId) {
        try {
            owner.gather(Set.of(Ids.next()), requestId);
            return true;
        } catch (ProcessingException | WebApplicationException away) {
            return false;
        }
    }

    private void takeAlone(Owner owner, UUID id, ConsumerRecord<String, String> announcement) {
        for (int tries = 1; tries <= TRIES_ALONE; tries++) {
            try {
                takeTogether(owner, Map.of(id, announcement));
                return;
            } catch (Patience.Stopped stopped) {
                throw stopped;
            } catch (RuntimeException unfit) {
                // Whatever it is, it must not stop the messages behind it; after the last try it is a dead letter, which is an alarm.
                Patience.pause(tries);
            }
        }
        deadLetters.keep(announcement, "UNFIT");
    }

    /** Waiting does not help. */
    private static final class FailsAtOwner extends IllegalStateException {

        private static final long serialVersionUID = 1L;
    }

    /** Of several nobody can say which one led to what. */
    private static @Nullable UUID causeOf(Collection<ConsumerRecord<String, String>> announcements) {
        return announcements.size() == 1 ? Heard.of(announcements.iterator().next()).id() : null;
    }

    private static String requestId(ConsumerRecord<String, String> announcement) {
        String requestId = Heard.of(announcement).requestId();
        return requestId == null ? Ids.next().toString() : requestId;
    }
}

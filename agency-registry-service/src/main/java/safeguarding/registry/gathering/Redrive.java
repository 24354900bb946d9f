package safeguarding.registry.gathering;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.problem.Refusal;
import safeguarding.kit.trail.Trail;

/** Drives a dead letter again: asks its owner for the record once more and takes the facts in. */
@ApplicationScoped
class Redrive {

    // How the topics of the disclosure-service begin.
    private static final List<String> DISCLOSURE = List.of("safeguarding.offender", "safeguarding.disclosure");
    private static final Logger LOG = Logger.getLogger(Redrive.class);

    private final Rows rows;
    private final Owners owners;
    private final Intake intake;
    private final Caller caller;
    private final Trail trail;
    private final ObjectMapper json;
    private final Clock clock;

    Redrive(Rows rows, Owners owners, Intake intake, Caller caller, Trail trail, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.owners = owners;
        this.intake = intake;
        this.caller = caller;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    void drive(UUID id) {
        String requestId = caller.actor().requestId();
        Letter letter = rows
                .first("select topic, payload from dead_letter where id = ? and redriven_at is null and dismissed_at is null",
                        row -> new Letter(row.getString(1), row.getString(2)), id)
                .orElseThrow(DeadLetterNotFound::new);
        UUID record = Announced.recordIn(letter.payload(), json);
        if (record == null) {
            throw new StillDead();
        }
        Owner owner = DISCLOSURE.stream().anyMatch(letter.topic()::startsWith) ? owners.disclosure() : owners.referral();
        try {
            again(owner, record, requestId, id);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            // Whatever a library wraps it in: the letter keeps waiting, and what matters is whether trying later can help.
            LOG.warnf("dead letter %s could not be driven again: %s", id, failure.getClass().getSimpleName());
            throw Patience.canPass(failure) ? new RedriveDelayed() : new StillDead();
        }
    }

    private void again(Owner owner, UUID record, String requestId, UUID id) {
        // Outside any transaction: the owner may take its time.
        LinkageAnswer answer = owner.gather(List.of(record), requestId);
        if (answer.records().isEmpty()) {
            throw new StillDead();
        }
        QuarkusTransaction.requiringNew().run(() -> {
            intake.take(owner.name(), answer.records());
            rows.run("update dead_letter set redriven_at = ? where id = ?", clock.instant(), id);
            trail.noted("dead-letter.redriven", id);
        });
    }

    private record Letter(String topic, @Nullable String payload) {
    }
}

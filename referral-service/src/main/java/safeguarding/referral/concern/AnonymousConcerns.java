package safeguarding.referral.concern;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import safeguarding.kit.request.Discretion;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.intake.AnonymousIntake;

/**
 * Concerns out of anonymous referrals. Whoever works with the children is told at once that there is one and of what kind; what
 * was said comes with a correction, once somebody has checked it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnonymousConcerns {

    private final Concerns concerns;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    AnonymousConcerns(Concerns concerns, ContentVersions contents, Trail trail, Clock clock) {
        this.concerns = concerns;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    public UUID record(UUID referral, AnonymousIntake.Person about, String kind, String recordedBy) {
        Subject subject = Subject.of(about.id(), about.kind());
        Concern concern = new Concern(Discretion.newId(), subject, kind, recordedBy, clock.instant());
        concerns.persist(concern);
        UUID cause = trail.entryOf(referral, 1).orElse(null);
        trail.in(Chain.of(concern.id()).causedBy(cause)).wrote(concern.recorded(),
                contents.keep(concern.id(), concern.version(), view(concern)));
        // What refers to it is written past Hibernate.
        concerns.flush();
        return concern.id();
    }

    /**
     * Lets those who were told read what was said and has just been checked. A concern that was taken back meanwhile has
     * nothing
     * more to say.
     */
    public void say(UUID id, String latest) {
        Concern concern = concerns.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (concern == null || concern.status() == ConcernStatus.WITHDRAWN) {
            return;
        }
        ConcernView last = contents.find(id, concern.version(), ConcernView.class).orElseThrow(ConcernNotFound::new);
        ConcernCorrected corrected = concern.correct(concern.subject(), concern.fact().kind(), clock.instant());
        concerns.flush();
        trail.wrote(corrected, contents.keep(id, concern.version(), last.saying(concern, latest)));
    }

    private static ConcernView view(Concern concern) {
        return ConcernView.of(concern,
                new NewConcern(concern.subject().id(), concern.fact().kind(), null, null, null, null));
    }
}

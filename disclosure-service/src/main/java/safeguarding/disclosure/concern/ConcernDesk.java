package safeguarding.disclosure.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.offender.OffenderFiles;
import safeguarding.disclosure.opening.OpenedRequests;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Where concerns are recorded, corrected and withdrawn. */
@ApplicationScoped
class ConcernDesk {

    private final Concerns concerns;
    private final ConcernKinds kinds;
    private final OffenderFiles offenders;
    private final OpenedRequests requests;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ConcernDesk(Concerns concerns, ConcernKinds kinds, OffenderFiles offenders, OpenedRequests requests,
            ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.concerns = concerns;
        this.kinds = kinds;
        this.offenders = offenders;
        this.requests = requests;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created record(NewConcern given) {
        offenders.requireVisibleTo(caller.agency(), given.offender());
        LocalDate today = EnglishDay.today(clock);
        Faults faults = new Faults();
        given.text().check(today, kinds, faults);
        if (kinds.isAutomatic(given.kind(), today)) {
            faults.add("/kind", "A concern of this kind comes with the offender's record and is not sent.");
        }
        faults.throwIfAny();
        Concern concern = raise(given.offender(), given.text());
        return new Created("/disclosure/v1/concerns/" + concern.id(), concern.id(), concern.revision());
    }

    /** Also for those concerns that follow from an offender's record, in the transaction that writes that. */
    @Transactional
    Concern raise(UUID offender, ConcernText text) {
        Concern concern = new Concern(offender, caller.agency(), text, clock.instant());
        concerns.persistAndFlush(concern);
        write(concern, concern.recorded());
        return concern;
    }

    @Transactional
    Receipt correct(UUID id, @Nullable String ifMatch, ConcernText text) {
        Concern concern = current(id, ifMatch);
        LocalDate today = EnglishDay.today(clock);
        Faults faults = new Faults();
        text.check(today, kinds, faults);
        boolean sameKind = concern.text().kind().equals(text.kind());
        if (!sameKind && (kinds.isAutomatic(text.kind(), today) || kinds.isAutomatic(concern.text().kind(), today))) {
            faults.add("/kind", "A concern that comes with the offender's record keeps its kind, and no other becomes one.");
        }
        faults.throwIfAny();
        concern.correct(text, clock.instant());
        concerns.flush();
        write(concern, concern.corrected());
        return new Receipt(concern.id(), concern.revision(), List.of());
    }

    @Transactional
    Receipt withdraw(UUID id, @Nullable String ifMatch, NewWithdrawal withdrawal) {
        Concern concern = current(id, ifMatch);
        concern.withdraw(withdrawal.reason(), clock.instant());
        concerns.flush();
        write(concern, concern.withdrawn());
        return new Receipt(concern.id(), concern.revision(), List.of());
    }

    /**
     * False when it was withdrawn, or is not there; one that says this already stays in its version. For those that follow from
     * a record, in the transaction that corrects it.
     */
    @Transactional
    boolean restate(UUID id, ConcernText text) {
        return standing(id).map(concern -> {
            if (!concern.text().equals(text)) {
                concern.correct(text, clock.instant());
                concerns.flush();
                write(concern, concern.corrected());
            }
            return true;
        }).orElse(false);
    }

    /** For those that follow from a record, in the transaction that takes back what they follow from. */
    @Transactional
    void takeBack(UUID id, String reason) {
        standing(id).ifPresent(concern -> {
            concern.withdraw(reason, clock.instant());
            concerns.flush();
            write(concern, concern.withdrawn());
        });
    }

    private Optional<Concern> standing(UUID id) {
        return concerns.recordedBy(caller.agency(), id).filter(concern -> !concern.isWithdrawn());
    }

    private Concern current(UUID id, @Nullable String ifMatch) {
        Concern concern = concerns.ownedBy(caller.agency(), id);
        if (offenders.isHidden(concern.offender())) {
            throw new ConcernNotFound();
        }
        Revision.require(ifMatch, concern.revision());
        return concern;
    }

    private void write(Concern concern, Announcement announcement) {
        trail.wrote(announcement, contents.keep(concern.id(), concern.revision(), ConcernContent.of(concern)));
        if (concern.revision() > 1) {
            requests.concernChanged(concern.id(), concern.revision(), concern.text().kind(), concern.isWithdrawn());
        }
    }
}

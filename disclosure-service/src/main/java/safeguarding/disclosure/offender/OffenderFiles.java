package safeguarding.disclosure.offender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.kit.identity.NameUse;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** What others may ask about offenders, and how they add to what is known of one. */
@ApplicationScoped
public class OffenderFiles {

    private final Offenders offenders;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    OffenderFiles(Offenders offenders, ContentVersions contents, Trail trail, Clock clock) {
        this.offenders = offenders;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses with 404 an offender who is not there, or not this agency's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireVisibleTo(String agency, UUID offender) {
        offenders.visibleTo(agency, offender);
    }

    /**
     * The same, for adding to it: whoever else adds to it waits, so that each addition is a version of its own. Answers the
     * version.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long open(String agency, UUID offender) {
        return offenders.lockedFor(agency, offender).revision();
    }

    /**
     * The same for an agency that has said something of him and has to be able to put that right, also when it does not manage
     * him any more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openForItsSayer(UUID offender) {
        offenders.lockForItsSayer(offender);
    }

    /** The same for naming other readers of a record that is kept from whoever asks. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openForItsCustodian(String agency, UUID offender) {
        offenders.lockForItsCustodian(agency, offender);
    }

    /** The agency that recorded him and the one that leads, which may be one. For one who was opened before. */
    public Set<String> managing(UUID offender) {
        return offenders.findById(offender).managing();
    }

    /** Something beside the record has changed that the registry has to ask for again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long amended(UUID id) {
        Offender offender = offenders.findById(id);
        if (offender == null) {
            throw new IllegalStateException("a statement is about an offender who is not there");
        }
        offender.touch(clock.instant());
        offenders.flush();
        trail.wrote(offender.amended(), contents.keep(id, offender.revision(), OffenderView.of(offender)));
        return offender.revision();
    }

    /** That the record is restricted and whoever asks is not among those who may read it. */
    public boolean isHidden(UUID offender) {
        return offenders.isHidden(offender);
    }

    /** For whoever has been shown to have a right to it already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OffenderProfile of(UUID id) {
        Offender offender = offenders.findById(id);
        if (offender == null) {
            throw new IllegalStateException("a concern is about an offender who is not there");
        }
        LocalDate today = EnglishDay.today(clock);
        return new OffenderProfile(id, offender.revision(),
                offender.names().stream().filter(name -> name.use() == NameUse.CURRENT).findFirst()
                        .or(() -> offender.names().stream().findFirst()).orElse(null),
                offender.mappa(), offender.leadAgency(), offender.manager(),
                offender.orders().stream().flatMap(order -> order.aboutChildren(today).stream()).toList());
    }
}

package safeguarding.disclosure.offender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.kit.identity.NameUse;

/** What the concerns may ask about offenders. */
@ApplicationScoped
public class OffenderProfiles {

    private final Offenders offenders;
    private final Clock clock;

    OffenderProfiles(Offenders offenders, Clock clock) {
        this.offenders = offenders;
        this.clock = clock;
    }

    /** Refuses with 404 an offender who is not there, or not this agency's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireVisibleTo(String agency, UUID offender) {
        offenders.visibleTo(agency, offender);
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

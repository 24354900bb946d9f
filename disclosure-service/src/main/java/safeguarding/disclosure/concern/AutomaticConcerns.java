package safeguarding.disclosure.concern;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.offender.OffenderWatch;

/**
 * The concerns that nobody has to think of: that somebody is managed at all, and that contact with a child was reported. The
 * narratives are fixed and name nobody; who the child is, the registry learns from the offender's linkage record.
 */
@ApplicationScoped
class AutomaticConcerns implements OffenderWatch {

    // The recording agency manages the person itself: a reliable source that knows directly, free to share.
    private static final String KNOWN_DIRECTLY = "1AP";
    // What was reported to the manager is passed on before anybody could test it.
    private static final String REPORTED = "2CP";

    private final ConcernDesk desk;
    private final Clock clock;

    AutomaticConcerns(ConcernDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void recorded(UUID offender) {
        desk.raise(offender, new ConcernText(ConcernKinds.MANAGED_OFFENDER, Statement.FACT, KNOWN_DIRECTLY,
                "This person is managed as an offender.", EnglishDay.today(clock)));
    }

    @Override
    public void contactReported(UUID offender) {
        desk.raise(offender, new ConcernText(ConcernKinds.CONTACT_WITH_CHILDREN, Statement.FACT, REPORTED,
                "Contact with a child who was not on the record before was reported to the offender manager.",
                EnglishDay.today(clock)));
    }
}
